@echo off
rem ASCII only: this window may use another code page than the file
setlocal
if not exist "%~dp0install.ps1" goto inzip
powershell.exe -NoProfile -ExecutionPolicy Bypass -File "%~dp0install.ps1" @ACTION@
if errorlevel 1 (
  echo.
  echo FAILED. See the message above.
)
pause
exit /b

:inzip
rem opened inside the zip: Windows copies this one file alone to a temporary folder
echo Extract the whole zip to a folder first, then run this file there.
powershell.exe -NoProfile -Command "Write-Host ((@INZIP@ | ForEach-Object { [char]$_ }) -join '')"
pause
exit /b 1

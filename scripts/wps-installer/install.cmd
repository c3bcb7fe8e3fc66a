@echo off
rem ASCII only: this window may use another code page than the file
setlocal
powershell.exe -NoProfile -ExecutionPolicy Bypass -File "%~dp0install.ps1" @ACTION@
if errorlevel 1 (
  echo.
  echo FAILED. See the message above.
)
pause

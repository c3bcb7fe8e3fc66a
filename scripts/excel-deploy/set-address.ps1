# Writes the server's address into manifest.xml, and, for a shared folder, the .reg file that trusts it.
# 用法：右键“用 PowerShell 运行”，或 powershell -ExecutionPolicy Bypass -File 配置地址.ps1 -Address https://服务器/目录 [-Share \\服务器\共享名]
param([string]$Address = "", [string]$Share = "")
$ErrorActionPreference = "Stop"
$here = Split-Path -Parent $MyInvocation.MyCommand.Path
$utf8 = New-Object System.Text.UTF8Encoding($false)
$template = Join-Path $here "manifest.template.xml"
$manifest = Join-Path $here "manifest.xml"

if ($Address -eq "") { $Address = Read-Host "服务器上 excel 文件夹的网址（如 https://tools.example.gov.cn/progress）" }
$Address = $Address.Trim().TrimEnd("/")
if ($Address -notmatch '^https://[A-Za-z0-9.\-]+(:[0-9]+)?(/[A-Za-z0-9._~%\-]+)*$') {
  Write-Host "网址须以 https:// 开头，只含字母、数字和 . - _ /，未作改动：$Address"
  exit 2
}
$text = [System.IO.File]::ReadAllText($template, $utf8).Replace("https://localhost:3000", $Address)
[System.IO.File]::WriteAllText($manifest, $text, $utf8)
Write-Host "已写入：$manifest"

if ($Share -eq "") { $Share = Read-Host "存放 manifest.xml 的共享文件夹（如 \\server\manifests；不用共享文件夹请直接回车）" }
$Share = $Share.Trim().TrimEnd("\")
if ($Share -ne "") {
  if ($Share -notmatch '^\\\\[^\\/:*?"<>|]+\\[^/:*?"<>|]+$') {
    Write-Host "共享文件夹须形如 \\server\manifests，未生成 .reg：$Share"
    exit 2
  }
  $id = "{@CATALOG@}"
  $url = $Share.Replace("\", "\\")
  $reg = "Windows Registry Editor Version 5.00`r`n`r`n[HKEY_CURRENT_USER\Software\Microsoft\Office\16.0\WEF\TrustedCatalogs\$id]`r`n""Id""=""$id""`r`n""Url""=""$url""`r`n""Flags""=dword:00000001`r`n"
  $file = Join-Path $here "信任共享文件夹.reg"
  [System.IO.File]::WriteAllText($file, $reg, [System.Text.Encoding]::Unicode)
  Write-Host "已写入：$file（在每台电脑上双击导入，或由组策略下发）"
}

# 进度表助手（WPS 加载项）安装程序，适用于 Windows（PowerShell 5.1）。不需要管理员权限，不联网。
# 用法：双击“安装.cmd”安装或升级，双击“卸载.cmd”卸载。可用环境变量 WPS_JSADDONS 指定 jsaddons 目录。
param([string]$Action = 'install')
$ErrorActionPreference = 'Stop'
$Name = '@NAME@'
$Version = '@VERSION@'
$Url = '@URL@'
$Here = Split-Path -Parent $MyInvocation.MyCommand.Path
$Addons = if ($env:WPS_JSADDONS) { $env:WPS_JSADDONS } else { Join-Path $env:APPDATA 'kingsoft\wps\jsaddons' }
$Folder = Join-Path $Addons "${Name}_$Version"
$Publish = Join-Path $Addons 'publish.xml'

function Stop-With([string]$Text) { throw [System.InvalidOperationException]::new($Text) }

# publish.xml，空文件和没有文件时为空的 jsplugins；不完整时停止，不作改动
function Read-Publish {
  $xml = New-Object System.Xml.XmlDocument
  $xml.PreserveWhitespace = $true
  $xml.XmlResolver = $null
  if (-not (Test-Path -LiteralPath $Publish)) { $xml.LoadXml("<jsplugins>`r`n</jsplugins>"); return $xml }
  try { $xml.Load($Publish) } catch { Stop-With "$Publish 的内容不完整，未作改动。请先联系技术人员修复该文件。" }
  if ($xml.DocumentElement.Name -ne 'jsplugins') { Stop-With "$Publish 的内容不是加载项登记，未作改动。" }
  return $xml
}

# 先写临时文件，核对无误后一步换上，原文件留有备份
function Write-Publish([System.Xml.XmlDocument]$Xml) {
  $new = "$Publish.new"
  $settings = New-Object System.Xml.XmlWriterSettings
  $settings.Encoding = New-Object System.Text.UTF8Encoding($false)
  $settings.OmitXmlDeclaration = $true
  $writer = [System.Xml.XmlWriter]::Create($new, $settings)
  try { $Xml.Save($writer) } finally { $writer.Close() }
  (New-Object System.Xml.XmlDocument).Load($new)
  if (Test-Path -LiteralPath $Publish) { [System.IO.File]::Replace($new, $Publish, "$Publish.bak-$Name") } else { [System.IO.File]::Move($new, $Publish) }
}

# 去掉本加载项的登记，其他加载项的登记原样保留
function Remove-Ours([System.Xml.XmlDocument]$Xml) {
  foreach ($node in @($Xml.DocumentElement.ChildNodes | Where-Object { $_.NodeType -eq 'Element' -and $_.GetAttribute('name') -eq $Name })) {
    $before = $node.PreviousSibling
    [void]$Xml.DocumentElement.RemoveChild($node)
    if ($before -and $before.NodeType -eq 'Whitespace') { [void]$Xml.DocumentElement.RemoveChild($before) }
  }
}

function Add-Ours([System.Xml.XmlDocument]$Xml) {
  $attributes = if ($Url) { [ordered]@{ name = $Name; type = 'et'; url = $Url; enable = 'enable_dev'; install = 'null' } }
  else { [ordered]@{ name = $Name; type = 'et'; url = "${Name}_$Version"; version = $Version; enable = 'enable_dev'; install = 'null'; customDomain = '' } }
  $node = $Xml.CreateElement($(if ($Url) { 'jspluginonline' } else { 'jsplugin' }))
  foreach ($key in $attributes.Keys) { $node.SetAttribute($key, $attributes[$key]) }
  [void]$Xml.DocumentElement.AppendChild($Xml.CreateWhitespace('  '))
  [void]$Xml.DocumentElement.AppendChild($node)
  [void]$Xml.DocumentElement.AppendChild($Xml.CreateWhitespace("`r`n"))
}

function Remove-Folders([string]$Keep) {
  Get-ChildItem -LiteralPath $Addons -Directory | Where-Object { $_.Name -like "${Name}_*" -and $_.FullName -ne $Keep } | ForEach-Object {
    $old = $_.FullName
    try { Remove-Item -LiteralPath $old -Recurse -Force } catch { Write-Host "提示：旧目录未能删除：$old" }
  }
}

try {
  if ($Action -eq 'install') {
    [void][System.IO.Directory]::CreateDirectory($Addons)
    $xml = Read-Publish
    if (-not $Url) {
      $source = Join-Path $Here "${Name}_$Version"
      if (-not (Test-Path -LiteralPath (Join-Path $source 'ribbon.xml'))) { Stop-With '安装包不完整，请先解压全部文件再安装。' }
      if (Test-Path -LiteralPath "$Folder.new") { Remove-Item -LiteralPath "$Folder.new" -Recurse -Force }
      Copy-Item -LiteralPath $source -Destination "$Folder.new" -Recurse
      if (Test-Path -LiteralPath $Folder) { try { Remove-Item -LiteralPath $Folder -Recurse -Force } catch { Stop-With "无法更新 $Folder，请先退出 WPS 再试。" } }
      [System.IO.Directory]::Move("$Folder.new", $Folder)
    }
    Remove-Ours $xml
    Add-Ours $xml
    Write-Publish $xml
    Remove-Folders $(if ($Url) { '' } else { $Folder })
    if (-not (Select-String -LiteralPath $Publish -SimpleMatch "name=`"$Name`"" -Quiet)) { Stop-With '自检未通过：登记未写入。' }
    Write-Host "安装完成：进度表助手 $Version。请退出并重新打开 WPS 表格，出现是否信任加载项的提示时请选择信任。"
  } elseif ($Action -eq 'uninstall') {
    if (-not (Test-Path -LiteralPath $Addons)) { Write-Host '未安装进度表助手，无须卸载。'; exit 0 }
    if (Test-Path -LiteralPath $Publish) { $xml = Read-Publish; Remove-Ours $xml; Write-Publish $xml }
    Remove-Folders ''
    Write-Host '卸载完成：进度表助手。其他加载项未受影响。'
  } else { Stop-With "不认识的操作：$Action" }
} catch {
  Write-Host "未完成：$($_.Exception.Message)"
  exit 1
}

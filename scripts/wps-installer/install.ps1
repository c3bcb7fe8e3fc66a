# 进度表助手（WPS 加载项）安装程序，适用于 Windows（PowerShell 3 以上，按 5.1 编写）。不需要管理员权限，不联网。
# 用法：双击“安装.cmd”安装或升级，双击“卸载.cmd”卸载。可用环境变量 WPS_JSADDONS 指定 jsaddons 目录。
# 登记文件 publish.xml 按文本处理：除本加载项的一行外逐字保留（首行、XML 声明、注释、编码都在内）。
param([string]$Action = 'install')
$ErrorActionPreference = 'Stop'
$Name = '@NAME@'
$Version = '@VERSION@'
$Url = '@URL@'
$Here = Split-Path -Parent $MyInvocation.MyCommand.Path
$Addons = if ($env:WPS_JSADDONS) { $env:WPS_JSADDONS } else { Join-Path $env:APPDATA 'kingsoft\wps\jsaddons' }
$Folder = Join-Path $Addons "${Name}_$Version"
$Publish = Join-Path $Addons 'publish.xml'
$Trust = Join-Path $Addons 'authaddin.json'
$EndOfLine = "`r`n"

function Stop-With([string]$Text) { throw (New-Object System.InvalidOperationException -ArgumentList $Text) }

# 文件的编码：有标记的按标记，声明了编码的按声明，其余为 UTF-8（不带标记）
function Get-FileEncoding([byte[]]$Bytes) {
  if ($Bytes.Length -ge 3 -and $Bytes[0] -eq 0xEF -and $Bytes[1] -eq 0xBB -and $Bytes[2] -eq 0xBF) { return New-Object System.Text.UTF8Encoding -ArgumentList $true }
  if ($Bytes.Length -ge 2 -and $Bytes[0] -eq 0xFF -and $Bytes[1] -eq 0xFE) { return New-Object System.Text.UnicodeEncoding -ArgumentList $false, $true }
  $start = [System.Text.Encoding]::ASCII.GetString($Bytes, 0, [Math]::Min(200, $Bytes.Length))
  if ($start -match '^\s*<\?xml[^>]*encoding\s*=\s*["'']([A-Za-z0-9_-]+)["'']') {
    # 声明为 UTF-8 的仍按不带标记的 UTF-8
    $declared = [System.Text.Encoding]::GetEncoding($Matches[1])
    if ($declared.CodePage -ne 65001) { return $declared }
  }
  return New-Object System.Text.UTF8Encoding -ArgumentList $false
}

function Test-Publish([string]$Text) {
  $xml = New-Object System.Xml.XmlDocument
  $xml.XmlResolver = $null
  try { $xml.LoadXml($Text) } catch { return $false }
  return $xml.DocumentElement.Name -eq 'jsplugins'
}

# publish.xml 的内容和编码；没有文件、空文件、只有声明的文件都是空的登记；不完整时停止，不作改动
function Read-Publish {
  $encoding = New-Object System.Text.UTF8Encoding -ArgumentList $false
  $text = ''
  if (Test-Path -LiteralPath $Publish) {
    $bytes = [System.IO.File]::ReadAllBytes($Publish)
    $encoding = Get-FileEncoding $bytes
    $mark = $encoding.GetPreamble().Length
    $text = $encoding.GetString($bytes, $mark, $bytes.Length - $mark)
  }
  if (($text -replace '<\?xml[^>]*\?>', '' -replace '(?s)<!--.*?-->', '').Trim() -eq '') {
    $text = $text.TrimEnd()
    if ($text -ne '') { $text = $text + $EndOfLine }
    $text = $text + '<jsplugins>' + $EndOfLine + '</jsplugins>' + $EndOfLine
  }
  if (-not (Test-Publish $text)) { Stop-With "$Publish 的内容不完整，未作改动。请先联系技术人员修复该文件。" }
  return @{ Text = $text; Encoding = $encoding }
}

# 先写临时文件，核对无误后一步换上，原文件留有备份
function Write-Publish([string]$Text, [System.Text.Encoding]$Encoding) {
  if (-not (Test-Publish $Text)) { Stop-With '登记内容核对不符，未作改动。' }
  $new = "$Publish.new"
  [System.IO.File]::WriteAllText($new, $Text, $Encoding)
  if (-not (Test-Path -LiteralPath $Publish)) { [System.IO.File]::Move($new, $Publish); return }
  if ([System.IO.File]::ReadAllText($Publish, $Encoding) -eq $Text) { Remove-Item -LiteralPath $new; return }
  [System.IO.File]::Replace($new, $Publish, "$Publish.bak-$Name")
}

# 去掉本加载项的登记，其他加载项的登记逐字保留
function Remove-Ours([string]$Text) {
  $ours = '[ \t]*<(jsplugin|jspluginonline)\s(?=([^>]*\s)?name\s*=\s*["'']' + [regex]::Escape($Name) + '["''])[^>]*?(/>|>\s*</\1>)[ \t]*(\r?\n)?'
  return [regex]::Replace($Text, $ours, '')
}

function Add-Ours([string]$Text) {
  if ($Url) { $line = "  <jspluginonline name=`"$Name`" type=`"et`" url=`"$Url`" enable=`"enable_dev`" install=`"null`"/>" }
  else { $line = "  <jsplugin name=`"$Name`" type=`"et`" url=`"${Name}_$Version`" version=`"$Version`" enable=`"enable_dev`" install=`"null`" customDomain=`"`"/>" }
  $empty = [regex]'<jsplugins\s*/>'
  if ($empty.IsMatch($Text)) { $Text = $empty.Replace($Text, '<jsplugins>' + $EndOfLine + '</jsplugins>', 1) }
  $at = $Text.LastIndexOf('</jsplugins>')
  $head = $Text.Substring(0, $at).TrimEnd([char[]]" `t")
  if (-not $head.EndsWith("`n")) { $head = $head + $EndOfLine }
  return $head + $line + $EndOfLine + $Text.Substring($at)
}

function Remove-Folders([string]$Keep) {
  Get-ChildItem -LiteralPath $Addons | Where-Object { $_.PSIsContainer -and $_.Name -like "${Name}_*" -and $_.FullName -ne $Keep } | ForEach-Object {
    $old = $_.FullName
    try { Remove-Item -LiteralPath $old -Recurse -Force } catch { Write-Host "提示：旧目录未能删除：$old" }
  }
}

# WPS 自己的信任记录（只读）：none、off（不允许）、waiting（允许而未加载）、loaded
function Get-Trust {
  $answer = 'none'
  if (-not (Test-Path -LiteralPath $Trust)) { return $answer }
  try { $text = [System.IO.File]::ReadAllText($Trust) } catch { return $answer }
  foreach ($part in [regex]::Matches($text, '[^{}]*\{[^{}]*\}')) {
    if ($part.Value.IndexOf($Name, [System.StringComparison]::OrdinalIgnoreCase) -lt 0) { continue }
    if ($part.Value -match '"enable"\s*:\s*("?false"?|0)') { $answer = 'off' }
    elseif ($part.Value -match '"isload"\s*:\s*("?false"?|0)') { $answer = 'waiting' }
    else { $answer = 'loaded' }
  }
  return $answer
}

# 接下来要做的事，逐条写明
function Write-Next {
  Write-Host "安装完成：进度表助手 $Version。"
  Write-Host '一、保存文件，退出 WPS 的全部窗口（任务栏右下角的 WPS 图标也要退出）。'
  $again = '三、允许后请再退出并重开一次，功能区才出现“进度表”选项卡。'
  switch (Get-Trust) {
    'off' {
      Write-Host '二、WPS 的记录是：此前未允许本加载项，因此不会加载。请先双击“卸载.cmd”，重开一次 WPS 表格，再双击“安装.cmd”，出现提示时选“允许”。'
      Write-Host $again
    }
    'waiting' {
      Write-Host '二、WPS 的记录是：已允许、尚未加载。请打开一个表格文件（只停在首页不会加载）；如再次询问，选“允许”。'
      Write-Host $again
    }
    'loaded' { Write-Host '二、重新打开一个表格文件，功能区即有“进度表”选项卡（WPS 的记录是：已允许并已加载过）。' }
    default {
      Write-Host "二、打开一个表格文件（只停在首页不会加载）。询问是否允许加载项“$Name”时，选“允许”（有的版本写作“信任”）。"
      Write-Host $again
    }
  }
  Write-Host '仍不出现选项卡的，请技术人员看安装说明：个别版本须由供应商开启加载项（oem.ini 的 [Support] 一节 JsApiPlugin=true）。'
}

try {
  if ($PSVersionTable.PSVersion.Major -lt 3) { Stop-With "本机 PowerShell 版本过低（$($PSVersionTable.PSVersion)），请按“安装说明.txt”手工复制安装。" }
  if ($Action -eq 'install') {
    [void][System.IO.Directory]::CreateDirectory($Addons)
    $now = Read-Publish
    if (-not $Url) {
      $source = Join-Path $Here "${Name}_$Version"
      if (-not (Test-Path -LiteralPath (Join-Path $source 'ribbon.xml'))) { Stop-With '安装包不完整，请先解压全部文件再安装。' }
      if (Test-Path -LiteralPath "$Folder.new") { Remove-Item -LiteralPath "$Folder.new" -Recurse -Force }
      Copy-Item -LiteralPath $source -Destination "$Folder.new" -Recurse
      if (Test-Path -LiteralPath $Folder) { try { Remove-Item -LiteralPath $Folder -Recurse -Force } catch { Stop-With "无法更新 $Folder，请先退出 WPS 再试。" } }
      [System.IO.Directory]::Move("$Folder.new", $Folder)
    }
    Write-Publish (Add-Ours (Remove-Ours $now.Text)) $now.Encoding
    Remove-Folders $(if ($Url) { '' } else { $Folder })
    if ([System.IO.File]::ReadAllText($Publish, $now.Encoding).IndexOf("name=`"$Name`"") -lt 0) { Stop-With '自检未通过：登记未写入。' }
    Write-Next
  } elseif ($Action -eq 'uninstall') {
    if (-not (Test-Path -LiteralPath $Addons)) { Write-Host '未安装进度表助手，无须卸载。'; exit 0 }
    if (Test-Path -LiteralPath $Publish) { $now = Read-Publish; Write-Publish (Remove-Ours $now.Text) $now.Encoding }
    Remove-Folders ''
    Write-Host '卸载完成：进度表助手。其他加载项未受影响。'
  } else { Stop-With "不认识的操作：$Action" }
} catch {
  Write-Host "未完成：$($_.Exception.Message)"
  exit 1
}

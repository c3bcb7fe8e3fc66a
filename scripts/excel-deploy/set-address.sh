#!/bin/sh
# Writes the server's address into manifest.xml, and, for a shared folder, the .reg file that trusts it.
# 用法：sh 配置地址.sh https://服务器/目录 ['\\服务器\共享名']
set -eu
here=$(cd "$(dirname "$0")" && pwd)
address=${1:-}
share=${2:-}
if [ -z "$address" ]; then
  printf '服务器上 excel 文件夹的网址（如 https://tools.example.gov.cn/progress）：'
  read -r address
fi
address=${address%/}
if ! printf '%s' "$address" | grep -Eq '^https://[A-Za-z0-9.-]+(:[0-9]+)?(/[A-Za-z0-9._~%-]+)*$'; then
  echo "网址须以 https:// 开头，只含字母、数字和 . - _ /，未作改动：$address" >&2
  exit 2
fi
sed "s#https://localhost:3000#$address#g" "$here/manifest.template.xml" > "$here/manifest.xml"
echo "已写入：$here/manifest.xml"
if [ -n "$share" ]; then
  if ! printf '%s' "$share" | grep -Eq '^\\\\[^\/:*?"<>|]+\\[^/:*?"<>|]+$'; then
    echo "共享文件夹须形如 \\\\server\\manifests，未生成 .reg：$share" >&2
    exit 2
  fi
  url=$(printf '%s' "$share" | sed 's#\\#\\\\#g')
  {
    printf '\377\376'
    printf 'Windows Registry Editor Version 5.00\r\n\r\n[HKEY_CURRENT_USER\\Software\\Microsoft\\Office\\16.0\\WEF\\TrustedCatalogs\\{@CATALOG@}]\r\n"Id"="{@CATALOG@}"\r\n"Url"="%s"\r\n"Flags"=dword:00000001\r\n' "$url" | iconv -f UTF-8 -t UTF-16LE
  } > "$here/信任共享文件夹.reg"
  echo "已写入：$here/信任共享文件夹.reg"
fi

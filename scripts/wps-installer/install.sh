#!/bin/sh
# 进度表助手（WPS 加载项）安装程序，适用于 Linux（麒麟、统信 UOS 等）。不需要管理员权限，不联网。
# 用法：sh 安装.sh（安装或升级）；sh 卸载.sh（卸载）。可用环境变量 WPS_JSADDONS 指定 jsaddons 目录。
set -u
ACTION=${1:-@ACTION@}
NAME='@NAME@'
VERSION='@VERSION@'
URL='@URL@'
HERE=$(CDPATH='' cd -- "$(dirname -- "$0")" && pwd) || exit 1
ADDONS=${WPS_JSADDONS:-$HOME/.local/share/Kingsoft/wps/jsaddons}
FOLDER="$ADDONS/${NAME}_$VERSION"
PUBLISH="$ADDONS/publish.xml"
NEW="$PUBLISH.new.$$"

say() { printf '%s\n' "$1"; }
fail() {
  rm -f "$NEW"
  say "未完成：$1"
  exit 1
}

# publish.xml 的内容，去掉本加载项的登记行；其他加载项的登记原样保留
others() {
  awk -v name="$NAME" '
    { text = text $0 "\n" }
    END {
      while (match(text, /<(jsplugin|jspluginonline)[ \t\r\n][^>]*>/)) {
        tag = substr(text, RSTART, RLENGTH); before = substr(text, 1, RSTART - 1); text = substr(text, RSTART + RLENGTH)
        ours = tag ~ ("[ \t\r\n]name[ \t\r\n]*=[ \t\r\n]*[\"\047]" name "[\"\047]")
        if (ours) {
          sub(/[ \t]*$/, "", before)
          if (tag !~ /\/>$/) sub(/^[ \t\r\n]*<\/(jsplugin|jspluginonline)>/, "", text)
          sub(/^[ \t\r]*\n/, "", text)
        }
        else before = before tag
        kept = kept before
      }
      printf "%s%s", kept, text
    }' "$1"
}

# 能看懂的 publish.xml：有且只有一个 jsplugins，首尾完整
readable() {
  awk '
    { text = text $0 "\n" }
    END {
      gsub(/<!--([^-]|-[^-])*-->/, "", text); sub(/^\357\273\277/, "", text); sub(/^[ \t\r\n]*<\?xml[^>]*\?>/, "", text); gsub(/^[ \t\r\n]+|[ \t\r\n]+$/, "", text)
      if (text ~ /^<jsplugins[ \t]*\/>$/) exit 0
      if (text !~ /^<jsplugins[ \t\r\n]*>/ || text !~ /<\/jsplugins>$/) exit 1
      sub(/^<jsplugins[ \t\r\n]*>/, "", text); sub(/<\/jsplugins>$/, "", text)
      gsub(/<(jsplugin|jspluginonline)([ \t\r\n]+[A-Za-z]+[ \t\r\n]*=[ \t\r\n]*("[^"<]*"|\047[^\047<]*\047))*[ \t\r\n]*\/?>/, "", text); gsub(/<\/(jsplugin|jspluginonline)>/, "", text)
      exit (text ~ /[<>]/) ? 1 : 0
    }' "$1"
}

# 写入登记：$1 为本加载项的登记行，卸载时为空。先写临时文件，核对无误后一步换上，原文件留有备份
register() {
  if [ -f "$PUBLISH" ]; then
    readable "$PUBLISH" || fail "$PUBLISH 的内容不完整，未作改动。请先联系技术人员修复该文件。"
    others "$PUBLISH" > "$NEW" || fail "无法写入 $ADDONS，未作改动。"
  else
    [ -n "$1" ] || return 0
    printf '<jsplugins>\n</jsplugins>\n' > "$NEW" || fail "无法写入 $ADDONS，未作改动。"
  fi
  if [ -n "$1" ]; then
    LINE=$1 awk '
      { text = text $0 "\n" }
      END {
        line = "  " ENVIRON["LINE"] "\n"
        if (match(text, /<jsplugins[ \t]*\/>/)) text = substr(text, 1, RSTART - 1) "<jsplugins>\n" line "</jsplugins>" substr(text, RSTART + RLENGTH)
        else { match(text, /[ \t]*<\/jsplugins>/); head = substr(text, 1, RSTART - 1); if (head !~ /\n$/) head = head "\n"; text = head line substr(text, RSTART) }
        printf "%s", text
      }' "$NEW" > "$NEW.2" && mv "$NEW.2" "$NEW" || fail "无法写入 $ADDONS，未作改动。"
  fi
  readable "$NEW" || fail "登记内容核对不符，未作改动。"
  if [ -f "$PUBLISH" ]; then
    if cmp -s "$PUBLISH" "$NEW"; then rm -f "$NEW"; return 0; fi
    cp -p "$PUBLISH" "$PUBLISH.bak-$NAME" || fail "无法备份 $PUBLISH，未作改动。"
  fi
  mv -f "$NEW" "$PUBLISH" || fail "无法更新 $PUBLISH，原文件未动。"
}

remove_folders() {
  for old in "$ADDONS/${NAME}_"*; do
    [ -d "$old" ] || continue
    [ "$old" = "${1:-}" ] && continue
    rm -rf "$old" || say "提示：旧目录未能删除：$old"
  done
}

install_addin() {
  mkdir -p "$ADDONS" 2>/dev/null && [ -w "$ADDONS" ] || fail "没有写入权限：$ADDONS"
  if [ -f "$PUBLISH" ]; then readable "$PUBLISH" || fail "$PUBLISH 的内容不完整，未作改动。请先联系技术人员修复该文件。"; fi
  if [ -n "$URL" ]; then
    register "<jspluginonline name=\"$NAME\" type=\"et\" url=\"$URL\" enable=\"enable_dev\" install=\"null\"/>"
    remove_folders
  else
    [ -f "$HERE/${NAME}_$VERSION/ribbon.xml" ] || fail "安装包不完整，请重新解压后再试。"
    rm -rf "$FOLDER.new" && cp -R "$HERE/${NAME}_$VERSION" "$FOLDER.new" || { rm -rf "$FOLDER.new"; fail "无法复制文件到 $ADDONS（磁盘空间不足或没有权限）。"; }
    diff -r "$HERE/${NAME}_$VERSION" "$FOLDER.new" > /dev/null || { rm -rf "$FOLDER.new"; fail "复制的文件核对不符，请重试。"; }
    rm -rf "$FOLDER" && mv "$FOLDER.new" "$FOLDER" || fail "无法更新 $FOLDER，请先退出 WPS 再试。"
    register "<jsplugin name=\"$NAME\" type=\"et\" url=\"${NAME}_$VERSION\" version=\"$VERSION\" enable=\"enable_dev\" install=\"null\" customDomain=\"\"/>"
    remove_folders "$FOLDER"
    [ -f "$FOLDER/pane.html" ] || fail "自检未通过：缺少文件。"
  fi
  grep -q "name=\"$NAME\"" "$PUBLISH" || fail "自检未通过：登记未写入。"
  say "安装完成：进度表助手 $VERSION。请退出并重新打开 WPS 表格，出现是否信任加载项的提示时请选择信任。"
}

uninstall_addin() {
  [ -d "$ADDONS" ] || { say "未安装进度表助手，无须卸载。"; return 0; }
  [ -w "$ADDONS" ] || fail "没有写入权限：$ADDONS"
  register ""
  remove_folders
  say "卸载完成：进度表助手。其他加载项未受影响。"
}

case $ACTION in
  install) install_addin ;;
  uninstall) uninstall_addin ;;
  *) fail "不认识的操作：$ACTION" ;;
esac

#!/bin/sh
# 进度表助手（WPS 加载项）安装程序，适用于 Linux（麒麟、统信 UOS 等）。不需要管理员权限，不联网。
# 用法：sh 安装.sh（安装或升级）；sh 卸载.sh（卸载）。可用环境变量 WPS_JSADDONS 指定 jsaddons 目录，WPS_ROOT 指定 /opt 所在的根目录（先行试装用）。
# 退出码：0 已装好（还须管理员做的一步会写明）；1 未完成，原有登记未改动。
set -u
ACTION=${1:-@ACTION@}
NAME='@NAME@'
VERSION='@VERSION@'
URL='@URL@'
HERE=$(CDPATH='' cd -- "$(dirname -- "$0")" && pwd) || exit 1
ROOT=${WPS_ROOT:-}
# 各发行版 WPS 的程序目录：通用包；统信 UOS、麒麟应用商店包
PROGRAMS="$ROOT/opt/kingsoft/wps-office/office6
$ROOT/opt/apps/cn.wps.wps-office-pro/files/kingsoft/wps-office/office6"

# 登记所在的目录，一行一个。个别版本读小写的 kingsoft：有它也装一份
addons_folders() {
  if [ -n "${WPS_JSADDONS:-}" ]; then printf '%s\n' "$WPS_JSADDONS"; return; fi
  data="$HOME/.local/share"
  if [ -d "$data/Kingsoft" ] || [ ! -d "$data/kingsoft" ]; then printf '%s\n' "$data/Kingsoft/wps/jsaddons"; fi
  if [ -d "$data/kingsoft" ] && ! [ "$data/kingsoft" -ef "$data/Kingsoft" ]; then printf '%s\n' "$data/kingsoft/wps/jsaddons"; fi
}

# 以下各步在一个登记目录中进行
use_folder() {
  ADDONS=$1
  FOLDER="$ADDONS/${NAME}_$VERSION"
  PUBLISH="$ADDONS/publish.xml"
  NEW="$PUBLISH.new.$$"
}
use_folder "$(addons_folders | head -n 1)"

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

# 能看懂的 publish.xml：有且只有一个 jsplugins，首尾完整；空文件是空的登记
readable() {
  awk '
    { text = text $0 "\n" }
    END {
      gsub(/<!--([^-]|-[^-])*-->/, "", text); sub(/^\357\273\277/, "", text); sub(/^[ \t\r\n]*<\?xml[^>]*\?>/, "", text); gsub(/^[ \t\r\n]+|[ \t\r\n]+$/, "", text)
      if (text == "" || text ~ /^<jsplugins[ \t]*\/>$/) exit 0
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
        bare = text; gsub(/<!--([^-]|-[^-])*-->/, "", bare); gsub(/<\?xml[^>]*\?>|\357\273\277|[ \t\r\n]/, "", bare)
        if (bare == "") { sub(/[ \t\r\n]+$/, "", text); text = (text == "" ? "" : text "\n") "<jsplugins>\n</jsplugins>\n" }
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

# WPS 是否肯加载加载项：oem.ini 的 [Support] 一节须有 JsApiPlugin=true。回答 yes、no、other（有此键但不是 true）、nosection、unreadable
support_in() {
  [ -f "$1" ] || { printf 'nosection'; return; }
  [ -r "$1" ] || { printf 'unreadable'; return; }
  awk '
    { line = $0; sub(/^\357\273\277/, "", line); gsub(/[ \t\r]/, "", line) }
    line ~ /^\[/ { here = (tolower(line) == "[support]"); if (here) found = 1; next }
    here && tolower(line) ~ /^jsapiplugin=/ { value = tolower(substr(line, index(line, "=") + 1)); answer = (value == "true" || value == "1") ? "yes" : "other" }
    END { printf "%s", (answer != "" ? answer : (found ? "no" : "nosection")) }' "$1"
}

# 须由管理员做的一步，逐个程序目录写明；没有则无输出
for_administrator() {
  printf '%s\n' "$PROGRAMS" | while IFS= read -r program; do
    [ -d "$program" ] || continue
    oem="$program/cfgs/oem.ini"
    case $(support_in "$oem") in
      yes) continue ;;
      no) command="sudo sed -i '/^\[[Ss]upport\]/a JsApiPlugin=true' '$oem'" ;;
      other) command="sudo sed -i 's/^[[:space:]]*JsApiPlugin[[:space:]]*=.*/JsApiPlugin=true/' '$oem'" ;;
      unreadable) command="sudo grep -n -A 20 '\[Support\]' '$oem'" ;;
      *) command="printf '\\n[Support]\\nJsApiPlugin=true\\n' | sudo tee -a '$oem'" ;;
    esac
    say "  文件：$oem"
    say "  在 [Support] 一节加一行：JsApiPlugin=true"
    say "  可直接执行：$command"
  done
}

has_program() {
  printf '%s\n' "$PROGRAMS" | while IFS= read -r program; do [ -d "$program" ] && printf 'yes'; done
}

# WPS 留在内存中时，新装的加载项看不到
is_running() { cat /proc/[0-9]*/comm 2>/dev/null | grep -qxE 'wps|et|wpp|wpspdf|wpsoffice|quickstartoffice'; }
restart_command() {
  if command -v quickstartoffice > /dev/null 2>&1; then printf 'quickstartoffice restart'; return; fi
  for one in "$ROOT/opt/apps/cn.wps.wps-office-pro/files/bin/quickstartoffice" "$ROOT/opt/kingsoft/wps-office/office6/quickstartoffice"; do
    if [ -x "$one" ]; then printf '%s restart' "$one"; return; fi
  done
}

# WPS 自己的信任记录（只读）：本加载项一条中的 enable、isload。回答 none、off（不允许）、waiting（允许而未加载）、loaded
trust_in() {
  [ -r "$1" ] || { printf 'none'; return; }
  tr -d '\r\n' < "$1" | awk -v name="$NAME" '
    {
      text = $0; answer = "none"
      while (match(text, /[^{}]*\{[^{}]*\}/)) {
        part = tolower(substr(text, RSTART, RLENGTH)); text = substr(text, RSTART + RLENGTH)
        if (index(part, tolower(name)) == 0) continue
        gsub(/[ \t]/, "", part)
        if (part ~ /"enable":(false|0|"false")/) answer = "off"
        else if (part ~ /"isload":(false|0|"false")/) answer = "waiting"
        else answer = "loaded"
      }
      printf "%s", answer
    }'
}

install_here() {
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
}

# 接下来要做的事，逐条写明
say_next() {
  left=$(for_administrator)
  if [ -n "$left" ]; then
    say "已装好，尚差一步：进度表助手 $VERSION 的文件和登记都已就位，但本机 WPS 未开启加载项，选项卡不会出现。请管理员："
    say "$left"
    say "  做完后不必重新安装，按下面的步骤重开 WPS 即可。"
  else
    say "安装完成：进度表助手 $VERSION。"
    [ -n "$(has_program)" ] || say "提示：未在 /opt 下找到 WPS。如装在别处，请管理员确认其 office6/cfgs/oem.ini 的 [Support] 一节有 JsApiPlugin=true。"
  fi
  restart=$(restart_command)
  if is_running || [ -n "$restart" ]; then
    say "一、保存文件，退出 WPS 的全部窗口；WPS 常驻内存，还须在终端执行：${restart:-quickstartoffice restart}（没有这条命令的，注销或重启电脑）。"
  else
    say "一、保存文件，退出 WPS 的全部窗口。"
  fi
  case $(trust_in "$ADDONS/authaddin.json") in
    off)
      say "二、WPS 的记录是：此前未允许本加载项，因此不会加载。请先运行 sh 卸载.sh，重开一次 WPS 表格，再运行 sh 安装.sh，出现提示时选“允许”。"
      say "三、允许后请再退出并重开一次，功能区才出现“进度表”选项卡。" ;;
    waiting)
      say "二、WPS 的记录是：已允许、尚未加载。请打开一个表格文件（只停在首页不会加载）；如再次询问，选“允许”。"
      say "三、允许后请再退出并重开一次，功能区才出现“进度表”选项卡。" ;;
    loaded) say "二、重新打开一个表格文件，功能区即有“进度表”选项卡（WPS 的记录是：已允许并已加载过）。" ;;
    *)
      say "二、打开一个表格文件（只停在首页不会加载）。询问是否允许加载项“$NAME”时，选“允许”（有的版本写作“信任”）。"
      say "三、允许后请再退出并重开一次，功能区才出现“进度表”选项卡。" ;;
  esac
}

install_addin() {
  folders=$(addons_folders)
  while IFS= read -r folder; do use_folder "$folder"; install_here; done <<END
$folders
END
  use_folder "$(addons_folders | head -n 1)"
  say_next
}

uninstall_addin() {
  folders=$(addons_folders)
  found=
  while IFS= read -r folder; do
    use_folder "$folder"
    [ -d "$ADDONS" ] || continue
    found=yes
    [ -w "$ADDONS" ] || fail "没有写入权限：$ADDONS"
    register ""
    remove_folders
  done <<END
$folders
END
  if [ -z "$found" ]; then say "未安装进度表助手，无须卸载。"; return 0; fi
  say "卸载完成：进度表助手。其他加载项未受影响。"
}

case $ACTION in
  install) install_addin ;;
  uninstall) uninstall_addin ;;
  *) fail "不认识的操作：$ACTION" ;;
esac

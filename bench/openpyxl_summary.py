"""What a coordinator would write instead: reads a progress table with openpyxl, counts the tags, and adds a summary and
a lagging sheet. Knows its table's columns by heart. `python3 bench/openpyxl_summary.py IN.xlsx OUT.xlsx`"""
import re
import sys
from collections import Counter, OrderedDict

from openpyxl import load_workbook
from openpyxl.styles import Alignment, Border, Font, Side

TAG = re.compile(r"^【(.+?)】\s*")
book = load_workbook(sys.argv[1])
sheet = book.active
section, items = "", []
for serial, task, target, units, progress, step in sheet.iter_rows(min_row=3, max_col=6, values_only=True):
    if task is None and serial is not None:
        section = serial
        continue
    if task is None:
        continue
    tag = TAG.match(progress or "")
    items.append((section, serial, task, target, (units or "").split("\n")[0], tag.group(1) if tag else "", TAG.sub("", progress or ""), step))

words = list(OrderedDict.fromkeys(item[5] for item in items))
thin = Side(style="thin")
border = Border(left=thin, right=thin, top=thin, bottom=thin)


def write(name, title, header, rows):
    out = book.create_sheet(name)
    out.append([title])
    out.append(header)
    for row in rows:
        out.append(row)
    out["A1"].font = Font(name="宋体", size=22, bold=True)
    for row in out.iter_rows(min_row=2):
        for cell in row:
            cell.border = border
            cell.font = Font(name="仿宋_GB2312", size=12)
            cell.alignment = Alignment(wrap_text=True, vertical="center")
    out.page_setup.orientation = "landscape"
    out.page_setup.fitToHeight = 0
    out.sheet_properties.pageSetUpPr.fitToPage = True
    out.print_title_rows = "2:2"


def table(position):
    counts = OrderedDict()
    for item in items:
        counts.setdefault(item[position], Counter())[item[5]] += 1
    return [[n, key, sum(c.values())] + [c[word] for word in words] for n, (key, c) in enumerate(counts.items(), 1)]


write("汇总表", "进度情况汇总表", ["序号", "板块或单位", "事项数"] + words, table(0) + table(4))
write(
    "滞后事项清单",
    "滞后事项清单",
    ["序号", "原序号", "任务", "目标", "牵头单位", "进展", "下一步"],
    [[n, i[1], i[2], i[3], i[4], i[6], i[7]] for n, i in enumerate((i for i in items if i[5] in ("进展滞后", "项目暂停")), 1)],
)
book.save(sys.argv[2])

/** How names of Chinese public bodies end. 区 and 园区 are none: they begin a longer name as often as they end one. */
const ENDING =
  /(?:[局办所室厅处科股部委会联社院校馆队站组府村镇乡场厂台园坊街行司]|中心|公司|社区|街道|单位|部门|大学|学校|学院|医院|集团|银行|海关|工会|团委|妇联|法院|检察院|专班|成员|指挥部|机关|机构|企业|协会|商会|基金会|分局|支队|大队|总站|合作社|党校|编辑部|保险|移动|电信|联通|铁塔|电网|烟草|邮政|口岸|单位等|部门等|等)$/u;

/** A body of a place without more: 新会区, 东台市, 临水县; also 甲区及乙区. */
const PLACE = /^(?:各)?[\u4e00-\u9fff]{1,3}(?:[市县旗州]|(?<![园社景小校厂库林矿])区)(?:[及和、与][\u4e00-\u9fff]{1,3}[市县区旗州])*$/u;

/** What never stands alone: it ends a name that began on the line before. */
const TAIL =
  /^(?:成员单位|各成员单位|分局|服务中心|工作局|职责部门|职能部门|办公室|中心|管理中心|有限公司|责任公司|有限责任公司|公司|负责人|领导小组|工作领导小组|小组|指挥部|委员会|大队|支队|管理局|管理处|管理所|管理站|服务站|服务所|工作站|集团|权属单位|工作部|分公司|支公司|总站|事务所|局|办|所|委|会|部|站|院|组|队|室|处|科|村|府|镇|单位|部门)$/u;

const LEADING_JOINER = /^[（(—\-－–及和与、之的]|^等(?:单位|部门)/u;
const TRAILING_JOINER = /[（(—\-－–及和与、“"《之]$/u;
const BRACKET_END = /[（(][^（()）]*[)）]$/u;

/** Whether a name ends as organisations end; a bracket behind it (各村（居）, 宣传办（文体局）) is passed over. */
export function endsLikeUnit(name: string): boolean {
  const bare = name.replace(BRACKET_END, "");
  return ENDING.test(bare === "" ? name : bare);
}

export function isPlace(name: string): boolean {
  return PLACE.test(name);
}

/** Whether a line only ends a name that began on the line before. */
export function isTail(line: string): boolean {
  return TAIL.test(line);
}

/** Whether a line goes on with the one before: （坦园）, -交警大队, 及相关部门. */
export function beginsInside(line: string): boolean {
  return LEADING_JOINER.test(line);
}

/** Whether a line is cut off: it ends in a joiner or with a bracket open. */
export function breaksOff(line: string): boolean {
  return TRAILING_JOINER.test(line) || openBrackets(line) > 0;
}

/** How many brackets a text opens and does not close. */
export function openBrackets(text: string): number {
  let open = 0;
  for (const char of text) {
    if (char === "（" || char === "(" || char === "“" || char === "《") open++;
    else if (char === "）" || char === ")" || char === "”" || char === "》") open = Math.max(0, open - 1);
  }
  return open;
}

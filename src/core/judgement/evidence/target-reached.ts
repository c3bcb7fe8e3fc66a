import { clausesOf } from "../../text/clauses";
import { defineEvidence } from "../evidence-kind";
import { piece } from "./judged-leaf";

/** Results that a target wants in one word, and the words that say that they are there. */
const RESULTS: readonly RegExp[] = [
  /封顶/u,
  /上线|启用|投用|投入使用|投运|(?:试)?运行|运营|开放|开业|开园|开馆|开学/u,
  /点火/u,
  /印发|出台|发布|公布/u,
  /挂牌|揭牌|授牌|成立/u,
  /通车|贯通|打通|合龙/u,
  /竣工|完工|建成|建好/u,
  /投产|达产/u,
  /并网|通水|通气|通电|供热|供水/u,
  /通过(?:[^，。；;]{0,4})?验收|验收合格/u,
];
/** A longer target wants more than one thing. */
const SHORT = 16;
const NOT_YET = /未|没|不|拟|待|将|预计|计划|争取|力争|准备|即将|正在|具备|基本|部分|其中|若|后续|前期|招标|设计|方案(?!.*(?:印发|出台))/u;
const END = /^(?:通车|使用|运行|投用|投产|试运行|实施|执行|开放|运营)?(?:$|[，。；;、\n])/u;

/** A target that wants one result, and a progress whose clause says that it is there: 主体封顶, and 主体已封顶，转入砌筑. What comes behind it is more than was wanted. */
export const targetReached = defineEvidence({
  id: "target-reached",
  needs: ["target", "progress"],
  look({ target, wanted, reported, progress, start }) {
    const wish = target.replace(/[。；;\s]+$/u, "");
    if (wish.length > SHORT || clausesOf(wish).length !== 1 || wanted.quantities.length > 0 || wanted.hasPercent()) return [];
    const result = RESULTS.find((one) => one.test(wish));
    if (result === undefined) return [];
    const [first] = reported.clauses;
    if (first === undefined) return [];
    const clause = reported.text.slice(first.start, first.end);
    const match = result.exec(clause);
    if (match === null || NOT_YET.test(clause) || !END.test(clause.slice(match.index + match[0].length))) return [];
    return [piece("points", "progress", progress, start + first.start, start + first.end, "completed", 0.5)];
  },
});

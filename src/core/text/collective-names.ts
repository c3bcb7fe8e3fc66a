/**
 * Whether a name stands for many organisations (各市（区）政府, 相关村（社区）, 市直各部门, …成员单位): never ranked, and no
 * line of its own among those that lead.
 */
export function isCollective(unit: string): boolean {
  return (
    /^(?:各|相关|有关|所有|全体|其他|其它|涉及)/u.test(unit) ||
    /^[市县区镇州省街乡]直?(?:属)?各/u.test(unit) ||
    /[（(]区[)）]政府$|(?:成员单位|牵头单位|责任单位|配合单位|职能部门|职责部门|相关部门|有关部门|各部门|各单位|等单位|等部门)$/u.test(unit)
  );
}

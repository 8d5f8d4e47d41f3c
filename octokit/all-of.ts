/** A list that is only believed where it is all there. */
export interface RawAll<Node> {
  readonly totalCount: number;
  readonly nodes: readonly (Node | null)[] | null;
}

/** @returns null where not all of the list was shown */
export function allOf<Node>(list: RawAll<Node> | null | undefined): readonly (Node & {})[] | null {
  const nodes = (list?.nodes ?? []).filter((node): node is Node & {} => node !== null);
  return list != null && nodes.length === list.totalCount ? nodes : null;
}

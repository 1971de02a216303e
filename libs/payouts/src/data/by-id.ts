/** Rows by their ids, for putting a page of them together without a query for each. */
export async function byId<Row extends { id: string }>(rows: Promise<Row[]>): Promise<Map<string, Row>> {
  return new Map((await rows).map((row) => [row.id, row]));
}

/**
 * How GitHub names a job of a matrix that has no name of its own, such as `test (20, ubuntu-latest)`: what
 * the matrix holds stands behind the key, the parts of an object one by one and nothing empty. At most 100
 * characters.
 *
 * @param jobKey the job's id in the workflow file
 */
export function nameOfLeg(jobKey: string, matrix: Readonly<Record<string, unknown>>): string {
  const values = leavesOf(matrix).filter((value) => value !== '');
  const name = values.length === 0 ? jobKey : `${jobKey} (${values.join(', ')})`;
  return name.length > 100 ? `${name.slice(0, 97)}...` : name;
}

const leavesOf = (value: unknown): readonly string[] =>
  typeof value === 'object' ? Object.values(value ?? {}).flatMap(leavesOf) : [String(value)];

/** The value, where a test takes for granted that there is one; says so where there is none. */
export function present<Value>(value: Value | undefined): Value {
  if (value === undefined) throw new Error('The test takes from its data what is not there');
  return value;
}

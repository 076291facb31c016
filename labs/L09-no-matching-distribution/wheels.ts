/** Files of the wheels; the last is one for each Python. */
export const wheels = {
  tables: 'corp_tables-2.1.0-py3-none-any.whl',
  text: 'corp_text-1.4.2-py3-none-any.whl',
  textNext: 'corp_text-1.5.0-py3-none-any.whl',
  fastsum: 'corp_fastsum-0.9.0-${python-tag}-none-any.whl',
  fastsumOther: 'corp_fastsum-0.9.0-${other-python-tag}-none-any.whl',
} as const;

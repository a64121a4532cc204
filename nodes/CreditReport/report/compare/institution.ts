/** Legal forms and offices of the head, which one print writes and another leaves out. */
const LEFT_OUT = /(?:股份|有限|责任){0,3}公司|总行|总部|营业部|本部|\s|[()（）“”"'《》]/g;
/** The lender itself, without what stands behind it: branch, card centre, department. */
const HEAD = /^.*?(?:银行|信用社联合社|信用联社|农信社|信用社|公司)/;
/** Words for a kind of lender, which stand in the place of a name that is kept back: 商业银行“A”. */
const KIND_ONLY = /^某?(?:商业|国有|股份制|外资|其他|政策性)?(?:银行|公司)$/;

/** The name of an institution as it is compared: half width, without legal form, head office, brackets and blanks. */
export function plainInstitution(name: string | null): string | null {
	const plain = (name ?? '').normalize('NFKC').replace(LEFT_OUT, '');
	return plain === '' ? null : plain;
}

/**
 * The lender without its branch: 示例银行股份有限公司某某支行 is 示例银行, and so is its card centre. Of a name that is kept
 * back but for its kind the letters remain, which are all that is read of it in the briefs.
 */
export function lenderOf(name: string | null): string | null {
	const written = (name ?? '').normalize('NFKC').replace(/\s/g, '');
	const head = HEAD.exec(written)?.[0] ?? written;
	if (KIND_ONLY.test(head)) return plainInstitution(written.slice(head.length)) ?? plainInstitution(written);
	return plainInstitution(head.replace(/^中国(?=.{2,}银行)/, ''));
}

const CITY =
	/^(?:.{2,6}?(?:省|自治区))?[^省县区镇乡街道路号]{1,10}?(?:市|地区|自治州|盟)(?!场)|^(?:.{2,6}?(?:省|自治区))?[^省市县区镇乡街道路号]{1,10}?州/u;
const PROVINCE = /^.{2,8}?(?:省|自治区|特别行政区)/u;
const MASKED = '****';

/** Up to the city, else the province, else at most six characters of the beginning. */
export function maskAddress(text: string): string {
	if (text.endsWith(MASKED)) return text;
	const place = placeOf(text);
	if (place !== undefined) return place === text ? text : place + MASKED;
	const characters = [...text];
	return characters.slice(0, Math.min(6, Math.floor(characters.length * 0.6))).join('') + MASKED;
}

/** City or province that an address begins with. */
function placeOf(address: string): string | undefined {
	return CITY.exec(address)?.[0] ?? PROVINCE.exec(address)?.[0];
}

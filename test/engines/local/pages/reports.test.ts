import { brief, found, order, type Printed } from '../../../support/filePages';

const A = '2025010200000000000001';
const B = '2025010200000000000002';
const at = (pages: readonly Printed[], ...numbers: number[]): Printed[] =>
	numbers.map((number) => pages[number - 1] as Printed);
const IN_ORDER = ['个人信用报告', '甲某二', '公共记录', '说明'];

const FOOTS: Array<[string, (page: number) => string | undefined]> = [
	['第1页，共4页', (page) => `第${page}页，共4页`],
	['第一页（共四页）', (page) => `第${'一二三四'[page - 1]}页（共四页）`],
	['1/4', (page) => `${page}/4`],
	['Page 1 of 4', (page) => `Page ${page} of 4`],
	['- 1 -', (page) => `- ${page} -`],
	['1', (page) => String(page)],
];

describe.each(FOOTS)('pages numbered like %s', (_, foot) => {
	const pages = brief('甲某', A, foot);

	it.each([
		[[1, 2, 3, 4], false],
		[[4, 3, 2, 1], true],
		[[2, 1, 3, 4], true],
		[[4, 1, 2, 3], true],
		[[1, 3, 2, 4], true],
		[[2, 3, 4, 1], true],
	])('in the order %j are read in the printed one', (numbers, isReordered) => {
		const reports = found(at(pages, ...numbers));
		expect(order(reports)).toEqual([IN_ORDER]);
		expect(reports[0]?.findings).toMatchObject({ isReordered, missing: [], doubled: [], foreign: [], skipped: [] });
	});

	it('tell a missing page', () => {
		const [report] = found(at(pages, 1, 3, 4));
		expect(report?.findings).toMatchObject({ missing: [2], read: 3, isReordered: false });
		expect(report?.gaps).toEqual([1.5]);
	});

	it('tell a page printed twice', () => {
		const [report] = found(at(pages, 1, 2, 2, 3, 4));
		expect(report?.findings).toMatchObject({ missing: [], doubled: [3], read: 4 });
	});
});

describe('a page number with a total', () => {
	const pages = brief('甲某', A);

	it('tells pages missing at the end', () => {
		expect(found(at(pages, 1, 2))[0]).toMatchObject({ findings: { announced: 4, missing: [3, 4] }, gaps: [2.5, 2.5] });
	});

	it('tells the first page missing', () => {
		expect(found(at(pages, 2, 3, 4))[0]).toMatchObject({ findings: { missing: [1], read: 3 }, gaps: [1.5 - 1] });
	});

	it('keeps a page of a report of another length apart', () => {
		const [strange] = at(
			brief('乙某', B, (page) => `第${page}页，共9页`),
			2,
		);
		const [report] = found([...at(pages, 1, 2), strange as Printed, ...at(pages, 3, 4)]);
		expect(report?.findings).toMatchObject({ foreign: [3], missing: [], read: 4 });
		expect(order([report!])).toEqual([IN_ORDER]);
	});

	it('keeps both pages apart where one number stands on two that say different things', () => {
		const [strange] = at(brief('乙某', B), 2);
		const [report] = found([...at(pages, 1, 2), strange as Printed, ...at(pages, 3, 4)]);
		expect(report?.findings).toMatchObject({ foreign: [2, 3], missing: [2] });
	});

	it('that is missing on one page is told by its neighbours', () => {
		const [first, second, third, last] = pages as [Printed, Printed, Printed, Printed];
		const reports = found([first, { ...second, foot: undefined }, third, last]);
		expect(order(reports)).toEqual([IN_ORDER]);
		expect(reports[0]?.findings).toMatchObject({ missing: [], skipped: [] });
	});
});

describe('a page that holds a picture and no text', () => {
	const pages = brief('甲某', A);
	const picture: Printed = { pictures: [{ x0: 60, y0: 100, x1: 535, y1: 780 }] };

	it('has the number its neighbours leave free', () => {
		const [report] = found([...at(pages, 1), picture, ...at(pages, 3, 4)]);
		expect(report).toMatchObject({ findings: { pictures: [2], missing: [], read: 3 }, gaps: [2] });
	});

	it('is told at the end, by its own number too', () => {
		expect(found([...at(pages, 1, 2, 3), { ...picture, foot: '第4页，共4页' }])[0]?.findings).toMatchObject({
			pictures: [4],
			missing: [],
		});
	});

	it('is told without any page numbers', () => {
		const plain = brief('甲某', A, () => undefined);
		expect(found([...at(plain, 1), picture, ...at(plain, 3, 4)])[0]).toMatchObject({
			findings: { pictures: [2] },
			gaps: [2],
		});
	});

	it('is told behind the explanations where nothing counts the pages', () => {
		const plain = brief('甲某', A, () => undefined);
		expect(found([...plain, picture])[0]?.findings).toMatchObject({ pictures: [5], skipped: [] });
	});

	it('is a paper beside the report when no number is free, as a copy of an identity card is', () => {
		expect(found([...pages, picture])[0]?.findings).toMatchObject({ pictures: [], skipped: [5] });
	});

	it('is nothing when it holds no picture either', () => {
		expect(found([...at(pages, 1, 2), {}, ...at(pages, 3, 4)])[0]?.findings).toMatchObject({
			pictures: [],
			skipped: [],
			missing: [],
		});
	});
});

describe('pages without numbers', () => {
	const pages = brief('甲某', A, () => undefined);

	it.each([[[4, 3, 2, 1]], [[4, 1, 2, 3]], [[1, 3, 2, 4]]])(
		'in the order %j: head first, records in their chapter, explanations last',
		(numbers) => {
			const reports = found(at(pages, ...numbers));
			expect(order(reports)).toEqual([IN_ORDER]);
			expect(reports[0]?.findings).toMatchObject({ isReordered: true, isOrderDoubtful: false });
		},
	);

	it('in an order that neither printers nor scanners make raise a doubt', () => {
		const long = [...at(pages, 1, 3), { lines: ['甲某四'] }, { lines: ['甲某五'] }, ...at(pages, 2, 4)];
		expect(found(long)[0]?.findings).toMatchObject({ isOrderDoubtful: true });
	});

	it('that say exactly the same are one', () => {
		const long = pages.map((page) => ({
			lines: [...(page.lines ?? []), '一'.repeat(40), '二'.repeat(40), '三'.repeat(40)],
		}));
		expect(found([...at(long, 1, 2, 2), ...at(long, 3, 4)])[0]?.findings).toMatchObject({ doubled: [3], read: 4 });
	});

	it('in order raise no doubt', () => {
		expect(found(pages)[0]?.findings).toMatchObject({ isReordered: false, isOrderDoubtful: false });
	});
});

describe('several reports in a file', () => {
	const one = brief('甲某', A);
	const other = brief('乙某', B);
	const names = (pages: readonly Printed[]) => found(pages).map(({ findings: { sheets } }) => sheets);

	it('are told apart one after the other', () => {
		expect(names([...one, ...other])).toEqual([
			[1, 2, 3, 4],
			[5, 6, 7, 8],
		]);
	});

	it('are told apart without page numbers', () => {
		expect(names([...brief('甲某', A, () => undefined), ...brief('乙某', B, () => undefined)])).toEqual([
			[1, 2, 3, 4],
			[5, 6, 7, 8],
		]);
	});

	it('are told apart when the whole file is upside down', () => {
		const reports = found([...one, ...other].reverse());
		expect(reports.map(({ findings: { sheets, missing } }) => [sheets, missing])).toEqual([
			[[5, 6, 7, 8], []],
			[[1, 2, 3, 4], []],
		]);
	});

	it('are told apart when a program numbers them through', () => {
		const through = [...brief('甲某', A, (page) => `${page}/8`), ...brief('乙某', B, (page) => `${page + 4}/8`)];
		expect(found(through).map(({ findings: { sheets, missing, announced } }) => [sheets, missing, announced])).toEqual([
			[[1, 2, 3, 4], [], 4],
			[[5, 6, 7, 8], [], 4],
		]);
	});

	it('get back a page that stands in the other one, by the number of pages printed on it', () => {
		const longer = brief('乙某', B, (page) => `第${page}页，共5页`);
		const reports = found([...at(one, 1, 2, 4), ...at(longer, 1, 2), ...at(one, 3), ...at(longer, 3, 4)]);
		expect(reports.map(({ findings: { sheets, missing, foreign } }) => [sheets, missing, foreign])).toEqual([
			[[1, 2, 3, 6], [], []],
			[[4, 5, 7, 8], [5], []],
		]);
	});

	it('never get the pages of each other, though nothing tells whose they are', () => {
		const reports = found([1, 2, 3, 4].flatMap((page) => [...at(one, page), ...at(other, page)]));
		expect(reports.map(({ pages }) => pages.length)).toEqual([1, 1]);
		expect(reports[1]?.findings.foreign).toEqual([3, 4, 5, 6, 7, 8]);
	});

	it('are one when the file holds the same print twice', () => {
		const reports = found([...one, ...one]);
		expect(reports).toHaveLength(1);
		expect(reports[0]?.findings).toMatchObject({ printedAgain: [5, 6, 7, 8], read: 4, doubled: [] });
	});

	it('are one when every page comes twice', () => {
		const reports = found(one.flatMap((page) => [page, page]));
		expect(reports).toHaveLength(1);
		expect(reports[0]?.findings).toMatchObject({ read: 4, missing: [], doubled: [1, 4, 6, 8] });
	});

	it('of one number that say different things are both read, with a word', () => {
		const changed = one.map((page) => ({ ...page, lines: (page.lines ?? []).map((text) => text.replace('的', '之')) }));
		const reports = found([...one, ...changed]);
		expect(reports.map(({ findings: { contradictedBy } }) => contradictedBy)).toEqual([
			[5, 6, 7, 8],
			[1, 2, 3, 4],
		]);
	});

	it('are told apart on one page', () => {
		const short = (name: string, number: string): string[] => [
			'个人信用报告',
			`报告编号：${number}`,
			`姓名：${name}证件类型：身份证证件号码：1`,
			'信贷记录',
			'无',
			'公共记录',
			'无',
			'查询记录',
			'无',
			'说明',
			'1.甲。',
			'2.乙。',
			'3.丙。',
			'4.丁。',
		];
		expect(order(found([{ lines: [...short('甲某', A), ...short('乙某', B)] }]))).toEqual([
			['个人信用报告'],
			['个人信用报告'],
		]);
	});

	it('are one report when title and number are a running head', () => {
		const pages = brief('甲某', A).map((page, index) =>
			index === 0 ? page : { ...page, lines: ['个人信用报告', `报告编号：${A}`, ...(page.lines ?? [])] },
		);
		expect(found(pages)).toHaveLength(1);
	});
});

describe('pages of another person', () => {
	const one = brief('甲某', A);
	const other = brief('乙某', B);
	const sheetsOf = (pages: readonly Printed[]) =>
		found(pages).map(({ findings: { sheets, missing, foreign, isHeadless } }) => ({
			sheets,
			missing,
			foreign,
			isHeadless,
		}));
	const plain = (pages: readonly Printed[]): Printed[] => pages.map((page) => ({ ...page, foot: undefined }));

	it('behind a whole report are a report of their own that lacks its first page', () => {
		expect(sheetsOf([...one, ...at(other, 2, 3, 4)])).toMatchObject([
			{ sheets: [1, 2, 3, 4], foreign: [] },
			{ sheets: [5, 6, 7], missing: [1] },
		]);
	});

	it('behind a whole report are one without page numbers too', () => {
		expect(sheetsOf(plain([...one, ...at(other, 2, 3, 4)]))).toMatchObject([
			{ sheets: [1, 2, 3, 4], isHeadless: false },
			{ sheets: [5, 6, 7], isHeadless: true },
		]);
		expect(found(plain([...one, ...at(other, 2, 3, 4)]))[1]).toMatchObject({ isPartial: true, gaps: [0.5] });
	});

	it.each<[string, (number: string, name: string) => string]>([
		['the number of the report', (number) => `报告编号：${number}`],
		['the address of the query', (_, name) => `http://10.0.0.1:7001/query.do?name=${name}`],
	])('are told by %s at the foot of each page', (_, mark) => {
		const marked = (pages: readonly Printed[], number: string, name: string): Printed[] =>
			pages.map((page) => ({ ...page, lines: [...(page.lines ?? [])], foot: `${mark(number, name)}　　${page.foot}` }));
		const [own, strange] = [marked(one, A, '甲某'), marked(other, B, '乙某')];
		expect(sheetsOf([...at(own, 1), ...at(strange, 2), ...at(own, 3, 4)])).toMatchObject([
			{ foreign: [2], missing: [2] },
		]);
		expect(sheetsOf([...at(own, 1, 2), ...at(strange, 2), ...at(own, 3, 4)])).toMatchObject([
			{ foreign: [3], missing: [] },
		]);
		expect(sheetsOf([1, 2, 3, 4].flatMap((page) => [...at(own, page), ...at(strange, page)]))).toMatchObject([
			{ sheets: [1, 3, 5, 7], foreign: [] },
			{ sheets: [2, 4, 6, 8], foreign: [] },
		]);
	});

	it('are not told by a foot that was misread in a picture', () => {
		const misread: Array<(page: number) => string> = [
			(page) => `http://10.0.0.1:7001/query.do?name=甲某&a${'.'.repeat(page % 2)}　　第${page}页，共4页`,
			(page) => `报告编号：${page === 2 ? A.replace('2025', '2026') : A}　　第${page}页，共4页`,
			(page) => `第${page}页，共${page === 3 ? 9 : 4}页`,
		];
		for (const foot of misread) {
			const pages = brief('甲某', A, foot).map((page) => ({ ...page, isFromPicture: true }));
			expect(sheetsOf(pages)).toMatchObject([{ sheets: [1, 2, 3, 4], foreign: [], missing: [] }]);
		}
	});

	it('are not read where nothing tells whose they are', () => {
		const [first, second] = sheetsOf(plain([1, 2, 3, 4].flatMap((page) => [...at(one, page), ...at(other, page)])));
		expect([first, second]).toMatchObject([
			{ sheets: [1], foreign: [] },
			{ sheets: [2], foreign: [3, 4, 5, 6, 7, 8] },
		]);
	});

	it('left out leave a doubt on the report', () => {
		const [strange] = at(
			brief('乙某', B, (page) => `第${page}页，共9页`),
			2,
		);
		expect(found([...at(one, 1, 2), strange as Printed, ...at(one, 3, 4)])[0]).toMatchObject({
			gaps: [0],
			isPartial: false,
		});
	});
});

describe('papers beside a report', () => {
	const pages = brief('甲某', A);
	const authorisation: Printed = {
		lines: ['个人信用信息查询授权书', '本人授权贵行查询本人的信用报告。', '查询时间：2025年01月02日'],
	};
	const frontPage: Printed = {
		lines: ['示例银行', '客户姓名：见后页', '查询时间：2025年01月02日', '报告类型：个人信用报告 / 企业信用报告'],
	};
	const guide: Printed = { lines: ['如何阅读', '信贷记录', '本页说明各部分的含义。', '公共记录', '查询记录', '说明'] };

	it.each([
		['an authorisation', authorisation],
		['a front page of a bank', frontPage],
		['a guide that names the chapters', guide],
	])('%s before it is not read, and named', (_, paper) => {
		const reports = found([paper, ...pages]);
		expect(order(reports)).toEqual([IN_ORDER]);
		expect(reports[0]?.findings).toMatchObject({ skipped: [1], sheets: [2, 3, 4, 5], missing: [], isReordered: false });
	});

	it.each([
		['numbered pages', pages],
		['pages without numbers', brief('甲某', A, () => undefined)],
	])('are not read behind %s', (_, own) => {
		expect(found([...own, authorisation])[0]?.findings).toMatchObject({
			skipped: [5],
			read: 4,
			isOrderDoubtful: false,
		});
	});

	const form: Printed = { title: '个人贷款申请表', lines: ['信贷记录', '是否有逾期：否', '申请人签字：'] };
	const ownCover: Printed = {
		title: '个人信用报告',
		lines: ['报告编号：BANK0000000001', '姓名：甲某证件类型：身份证证件号码：1', '查询时间：2025年01月02日'],
	};
	const letter: Printed = { title: '示例银行信用卡', lines: ['客服热线见官方网站', '征信查询须经授权'] };

	it.each([
		['a form with titles of a report', form],
		['a front page that calls itself a report', ownCover],
		['a letter that speaks of 征信', letter],
	])('%s: before, inside and behind', (_, paper) => {
		for (const own of [pages, pages.map((page) => ({ ...page, foot: undefined }))]) {
			expect(found([paper, ...own]).map(({ findings }) => findings.skipped)).toEqual([[1]]);
			expect(found([...at(own, 1, 2), paper, ...at(own, 3, 4)]).map(({ findings }) => findings.skipped)).toEqual([[3]]);
			expect(found([...own, paper]).map(({ findings }) => findings.skipped)).toEqual([[5]]);
		}
	});

	it('inside of pages without numbers leave a doubt when only their looks tell', () => {
		const own = pages.map((page) => ({ ...page, foot: undefined }));
		expect(found([...at(own, 1, 2), letter, ...at(own, 3, 4)])[0]?.gaps).toEqual([0]);
		expect(found([...at(own, 1, 2), form, ...at(own, 3, 4)])[0]?.gaps).toEqual([]);
	});

	it('are not the explanations that go on overleaf', () => {
		const own = brief('甲某', A, () => undefined);
		expect(found([...own, { lines: ['3.本报告仅供参考。', '4.查询原因由机构提供。'] }])[0]?.findings).toMatchObject({
			skipped: [],
			read: 5,
		});
		expect(found([...own, { lines: ['示例银行', '服务热线见官方网站'] }])[0]?.findings).toMatchObject({
			skipped: [5],
			read: 4,
		});
	});

	it('are not the upper halves of pages that were cut in two', () => {
		const halves = pages.flatMap(({ lines = [], foot }) => [
			{ lines: lines.slice(0, 1) },
			{ lines: lines.slice(1), foot },
		]);
		const [report] = found(halves);
		expect(report?.findings).toMatchObject({ skipped: [], missing: [], read: 8, isReordered: false });
	});

	it('may be numbered with it', () => {
		const through = [
			{ ...frontPage, foot: '1/6' },
			...brief('甲某', A, (page) => `${page + 1}/6`),
			{ ...authorisation, foot: '6/6' },
		];
		expect(found(through)[0]?.findings).toMatchObject({ skipped: [1, 6], missing: [], read: 4 });
	});

	it('between two reports go with one of them', () => {
		const reports = found([...pages, authorisation, ...brief('乙某', B)]);
		expect(reports.map(({ findings: { sheets, skipped } }) => [sheets, skipped])).toEqual([
			[[1, 2, 3, 4], [5]],
			[[6, 7, 8, 9], []],
		]);
	});
});

it('a file in which nothing begins a report is one of all its pages', () => {
	expect(order(found([{ lines: ['甲'] }, { lines: ['乙'] }]))).toEqual([['甲', '乙']]);
});

describe('pages whose number is written otherwise than the others', () => {
	const footed = (foot: string, at = 3): Printed[] =>
		brief('甲某', A).map((page, index) => (index === at - 1 ? { ...page, foot } : page));
	const told = (pages: readonly Printed[]): number[] | undefined => found(pages)[0]?.findings.numberedOtherwise;

	it.each([
		['other signs', '第3页/共4页'],
		['another form', '3/4'],
		['another form without the total', '- 3 -'],
	])('are told by %s', (_, foot) => {
		expect(told(footed(foot))).toEqual([3]);
	});

	it.each([
		['in other widths', '第３页， 共 ４ 页'],
		['in Chinese numbers', '第三页，共四页'],
	])('are not those %s', (_, foot) => {
		expect(told(footed(foot))).toEqual([]);
	});

	it('are not those without a number, nor numbers that stand there for another reason', () => {
		const [first = {}, second = {}, third = {}, last = {}] = brief('甲某', A);
		expect(told([first, second, { ...third, foot: undefined }, last])).toEqual([]);
		expect(told(footed('7/9'))).toEqual([]);
	});

	it('nothing is said where no page has a number', () => {
		expect(told(brief('甲某', A, () => undefined))).toEqual([]);
	});
});

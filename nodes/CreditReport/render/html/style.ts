import { DARK, LIGHT, propertiesOf } from './palette';

/** Chinese in what each system has. */
const FONTS =
	"system-ui,-apple-system,'Segoe UI','PingFang SC','Hiragino Sans GB','Microsoft YaHei','Noto Sans CJK SC','Source Han Sans SC','WenQuanYi Zen Hei',sans-serif";

const colours = (names: readonly string[], rule: (name: string) => string): string => names.map(rule).join('\n');

/** The one style sheet of a page. Dark is for screens alone: paper is white. */
export const STYLE = `
:root{color-scheme:light dark;${propertiesOf(LIGHT)}}
@media screen and (prefers-color-scheme:dark){:root{${propertiesOf(DARK)}}}
*{box-sizing:border-box}
html{font:15px/1.55 ${FONTS};color:var(--ink);background:var(--page);-webkit-text-size-adjust:100%;text-size-adjust:100%}
body{margin:0;overflow-wrap:anywhere}
main{max-width:1120px;margin:0 auto;padding:24px 20px 8px}
main:focus{outline:0}
footer{max-width:1120px;margin:0 auto;padding:8px 20px 32px;color:var(--quiet);font-size:13px}
h1,h2,h3,h4,p,dl,dd,ul{margin:0;padding:0}
ul{list-style:none}
h1{font-size:30px;line-height:1.25;font-weight:650;letter-spacing:.01em}
h2{font-size:18px;font-weight:650;margin-bottom:14px}
h3{font-size:15px;font-weight:650}
h4{font-size:14px;font-weight:600}
dd,td,th,li{unicode-bidi:isolate}
a{color:var(--accent);text-underline-offset:3px}
:focus-visible{outline:2px solid var(--accent);outline-offset:2px}
.skip{position:absolute;left:-9999px;top:0;padding:8px 16px;background:var(--sheet)}
.skip:focus{left:8px;top:8px;z-index:9}
.quiet,.note,.label,.unit,.eyebrow{color:var(--quiet)}
.quiet,.unit{font-weight:400;font-size:.88em}
.note{font-size:13px;margin-top:10px}
.nowrap{white-space:nowrap}
.head,.part{background:var(--sheet);border:1px solid var(--line);border-radius:10px;padding:24px 26px;margin-bottom:18px}
.eyebrow{font-size:14px;letter-spacing:.08em;margin-bottom:4px}
.badge{display:inline-block;border-radius:999px;padding:1px 10px;font-size:13px;letter-spacing:0;white-space:nowrap}
.sign{display:inline-block;min-width:1.1em;margin-right:.35em;font-weight:700;text-align:center}
.good{--surface:var(--good);--text:var(--good-ink)}
.neutral{--surface:var(--neutral);--text:var(--neutral-ink)}
.notice{--surface:var(--notice);--text:var(--notice-ink)}
.bad{--surface:var(--bad);--text:var(--bad-ink)}
.unknown{--surface:var(--unknown);--text:var(--unknown-ink)}
.badge,.decision,.answers li,.summary,.reasons .sign{background:var(--surface);color:var(--text)}
.badge .quiet,.decision .label,.answers .label{color:inherit}
.decision{margin-top:16px;padding:12px 16px;border-radius:8px}
.decision strong{font-size:20px;margin:0 8px}
.answers{display:grid;grid-template-columns:repeat(3,1fr);gap:10px;margin-top:18px}
.answers li{border-radius:8px;padding:10px 14px}
.answers .label{margin-right:6px}
.facts{display:grid;grid-template-columns:repeat(auto-fill,minmax(min(220px,100%),1fr));gap:12px 24px;margin-top:20px}
dt{color:var(--quiet);font-size:13px;line-height:1.4}
dd{font-variant-numeric:tabular-nums}
.reasons li{display:flex;padding:8px 0;border-bottom:1px solid var(--line)}
.reasons li:last-child{border-bottom:0;padding-bottom:0}
.reasons .sign{flex:none;width:22px;height:22px;line-height:22px;border-radius:50%;margin-right:12px}
.reasons .quiet{display:block}
.summary{border-radius:8px;padding:8px 14px;display:flex}
.groups{display:grid;grid-template-columns:repeat(auto-fit,minmax(min(290px,100%),1fr));gap:22px 40px}
.group h3{padding-bottom:6px;border-bottom:2px solid var(--line)}
.group div{display:flex;justify-content:space-between;gap:16px;padding:5px 0;border-bottom:1px solid var(--line)}
.group dt{font-size:14px}
.group dd{text-align:right;font-weight:600;white-space:nowrap}
.group .notice dd,.group .bad dd,.group .unknown dd{color:var(--text)}
.group .unknown dd{font-weight:400}
.scroll{overflow-x:auto;margin-top:10px}
table{border-collapse:collapse;width:100%;font-size:14px}
caption{text-align:left;color:var(--quiet);font-size:13px;padding-bottom:4px}
th,td{padding:6px 10px 6px 0;border-bottom:1px solid var(--line);text-align:left;vertical-align:top;font-variant-numeric:tabular-nums}
th{font-weight:400}
thead th{color:var(--quiet);font-size:13px;vertical-align:bottom;border-bottom:1px solid var(--quiet)}
.figure{text-align:right;padding:6px 0 6px 14px}
td.figure{white-space:nowrap}
.figure + .word{padding-left:18px}
.bad-ink{color:var(--bad-ink);font-weight:600}
b{font-weight:600}
.legend{display:flex;flex-wrap:wrap;gap:4px 16px;font-size:13px;margin-bottom:10px}
.legend i{display:inline-block;width:14px;height:14px;border-radius:3px;margin-right:6px;vertical-align:-2px;background:var(--surface)}
.heat .none{background:none;color:var(--quiet);text-align:left;padding-left:3px}
.on-screen .scroll{direction:rtl}
.on-screen .heat{direction:ltr}
.on-screen .none,.on-screen caption{text-align:right}
.heat{width:auto;border-collapse:separate;border-spacing:1px;font-size:12px;line-height:1.3}
.heat th,.heat td{border:0;padding:0}
.heat thead th{font-size:11px;text-align:center;padding:1px 0;color:var(--quiet)}
.heat thead tr:first-child th + th{border-bottom:1px solid var(--line);text-align:left;padding-left:3px;max-width:0;white-space:nowrap}
.heat td{min-width:22px;height:32px;text-align:center;vertical-align:middle;border-radius:3px;background:var(--surface);color:var(--text)}
.heat tbody th,.heat thead tr:first-child th:first-child{position:sticky;left:0;z-index:1;background:var(--sheet);text-align:left;padding:1px 10px 1px 0}
.heat tbody th{min-width:200px;max-width:200px;white-space:nowrap;overflow:hidden;text-overflow:ellipsis}
.heat .closed th{color:var(--quiet)}
.on-paper{display:none}
${colours(Object.keys(LIGHT.grades), (name) => `.${name}{--surface:var(--${name});--text:var(--${name}-ink)}`)}
${colours(Object.keys(LIGHT.series), (name) => `.${name}{--surface:var(--${name});--text:var(--${name}-ink)}`)}
.owed{--surface:var(--balance)}
.limit{--surface:var(--soft)}
.late{--surface:var(--overdue)}
.legend .limit{box-shadow:inset 0 0 0 1px var(--line)}
.bars th[scope=row]{width:56%;min-width:150px}
.bar{display:block;width:100%;height:12px;margin-top:3px}
.bar rect{fill:var(--surface)}
.timeline{display:block;max-width:none;font-size:11px;font-variant-numeric:tabular-nums}
.timeline rect{fill:var(--surface);stroke:var(--sheet);stroke-width:1}
.timeline text{fill:var(--text);text-anchor:middle}
.timeline .axis{fill:var(--quiet)}
.timeline .end{text-anchor:end}
.timeline .year{font-weight:600}
.timeline .grid{stroke:var(--line);stroke-width:1}
.failed,.warnings,.lines{display:grid;grid-template-columns:minmax(0,1fr)}
.failed{gap:14px}
.check{border-left:4px solid var(--text);padding:2px 0 2px 14px}
.check h3{margin-top:6px;font-weight:500}
.fold{margin-top:14px}
summary{cursor:pointer;color:var(--accent)}
.folded{display:grid;gap:2px 24px;grid-template-columns:repeat(auto-fill,minmax(min(320px,100%),1fr));margin-top:8px;font-size:14px}
.folded li{display:flex}
.folded .sign,.group .sign{color:var(--text)}
.part > h3,.unread h3{margin-top:18px}
.warnings,.lines{gap:10px;margin-top:8px;font-size:14px}
.lines{gap:2px}
.doubt{border-bottom:2px dotted var(--notice-ink,currentColor)}
.doubt::after{content:'?';color:var(--quiet);font-size:.8em;vertical-align:super}
.reviewed th[scope=row]{width:26%}
.reviewed td:last-child{width:26%}
.crop{display:block;max-width:100%;height:auto;border:1px solid var(--line);border-radius:3px}
.places{list-style:disc;padding-left:20px;font-size:13px}
.contents{columns:220px;column-gap:28px;font-size:14px;margin-top:8px}
.contents li{break-inside:avoid;padding:2px 0}
.table{margin-top:28px}
.table h3{padding-bottom:6px;border-bottom:2px solid var(--line)}
.nested{margin:16px 0 0;padding-left:16px;border-left:3px solid var(--soft)}
.record{display:grid;grid-template-columns:repeat(auto-fill,minmax(180px,1fr));gap:8px 20px;margin-top:10px}
.records article{border-bottom:1px solid var(--line);padding:12px 0}
.records .note{margin-top:6px}
.months{font-size:13px}
.months td,.months th{text-align:center;padding:3px 2px}
.months th[scope=row]{text-align:left;white-space:nowrap;padding-right:10px}
.months small{display:block;font-size:11px;color:var(--bad-ink)}
@media screen{.fold:not([open]) + .folded{display:none}}
@media screen and (max-width:700px){
main{padding:10px 8px 4px}
.head,.part{padding:16px 14px;border-radius:8px;margin-bottom:10px}
h1{font-size:24px}
.answers{grid-template-columns:1fr;gap:6px}
.facts,.record{grid-template-columns:repeat(auto-fill,minmax(135px,1fr));gap:10px 14px}
.folded{grid-template-columns:1fr}
.scroll table{min-width:max-content}
.scroll table td,.scroll table th{max-width:240px}
.scroll .heat tbody th{min-width:112px;max-width:112px}
}
@page{size:A4;margin:14mm 12mm 16mm;@bottom-right{content:counter(page) " / " counter(pages);font-size:8pt;color:#566270}}
@media print{
html{font-size:9.5pt;background:#fff;print-color-adjust:exact;-webkit-print-color-adjust:exact}
main,footer{max-width:none;padding:0}
.skip,nav,.fold{display:none}
.head,.part{border:0;border-radius:0;padding:0;margin:0 0 7mm}
h1{font-size:18pt}
h2{font-size:13pt;margin-bottom:2.5mm;padding-bottom:1mm;border-bottom:1pt solid var(--ink)}
h3{font-size:10.5pt}
h4{font-size:9.5pt}
h2,h3,h4,.check > p,.name,.legend,caption{break-after:avoid}
.check{break-inside:avoid-page}
table{font-size:8.5pt}
dt,.note,.legend,thead th,caption{font-size:8pt}
thead{display:table-header-group}
tr,.record > div,.reasons li,.answers li,.check > p,.group,.folded li,svg,.facts div{break-inside:avoid}
.records article{break-inside:avoid;padding:2mm 0}
.record{font-size:8.5pt}
.record > div{display:flex;gap:2mm;justify-content:space-between;border-bottom:.4pt dotted var(--line)}
.record dt{flex:none;max-width:60%}
.record dd{text-align:right}
.note{margin-top:1mm}
.table{margin-top:5mm}
.nested{margin-top:3mm}
th,td{padding:.8mm 2mm .8mm 0}
.scroll{overflow:visible}
.on-screen{display:none}
.on-paper{display:block}
.heat{margin-bottom:4mm;font-size:7.5pt}
.heat td{min-width:4.4mm;height:6mm;padding:0}
.heat thead th{font-size:7pt}
.heat tbody th{position:static;min-width:42mm;max-width:42mm;padding:0 1mm 0 0;white-space:normal;line-height:1.2}
.groups{display:block;columns:3;column-gap:8mm}
.group{margin-bottom:4mm;font-size:8.5pt}
.group dt{font-size:8pt}
.group div{gap:2mm;padding:.6mm 0}
.reasons li{padding:1.2mm 0}
.reasons .sign{width:4.5mm;height:4.5mm;line-height:4.5mm;margin-right:2.5mm}
.record{grid-template-columns:repeat(3,1fr);gap:.6mm 6mm;margin-top:1mm}
.facts{grid-template-columns:repeat(3,1fr)}
.months td,.months th{padding:.6mm .4mm}
.months small{font-size:6.5pt}
.folded{grid-template-columns:1fr 1fr;font-size:8.5pt}
.timeline{width:100%;height:auto}
}
`;

import { filterStyle } from './matrix.ts';

const colors = `
:root{color-scheme:light dark;--ground:#fff;--text:#1d1f23;--soft:#565c65;--line:#c9ced6;--rail:#e9ecf0;--link:#174ea6;
--violated:#a8201a;--violated-ground:#fdecea;--undetermined:#754600;--undetermined-ground:#fff2d4;
--review:#1c4a94;--review-ground:#e7effc;--waived:#5a3a8a;--waived-ground:#f1ebfa;
--satisfied:#176237;--satisfied-ground:#e5f3e9;--known:#2f5f9e;--stripe:#8a6d1f;--range:#2c8a53}
@media screen and (prefers-color-scheme:dark){:root{--ground:#15171b;--text:#e7e9ec;--soft:#a9b0ba;--line:#3d434c;--rail:#2a2f36;--link:#9cc0ff;
--violated:#ff9d95;--violated-ground:#3b1a18;--undetermined:#f4c569;--undetermined-ground:#352810;
--review:#a3c5ff;--review-ground:#17253d;--waived:#d0b7f7;--waived-ground:#291f3b;
--satisfied:#8ad8a6;--satisfied-ground:#15301f;--known:#7fb0f0;--stripe:#d9b75a;--range:#5fc489}}`;

const base = `
*{box-sizing:border-box}
html{-webkit-text-size-adjust:100%;text-size-adjust:100%;scroll-padding-top:1rem}
body{margin:0 auto;max-width:72rem;padding:0 1rem 3rem;background:var(--ground);color:var(--text);
font:1rem/1.6 system-ui,-apple-system,"Segoe UI",Roboto,"Noto Sans","Helvetica Neue",Arial,sans-serif;
font-variant-numeric:tabular-nums;overflow-wrap:break-word}
h1,h2,h3{line-height:1.35;text-wrap:balance}
h2{margin:2.5rem 0 .75rem;padding-bottom:.25rem;border-bottom:2px solid var(--line);font-size:1.35rem}
h3{margin:0 0 .35rem;font-size:1.05rem}
p{margin:.35rem 0}
ul,ol{margin:.35rem 0;padding-left:1.4rem}
ol{padding-left:2.8rem}
a{color:var(--link);text-underline-offset:.15em}
:focus-visible{outline:3px solid var(--link);outline-offset:2px}
main:focus{outline:none}
code{font:.85em/1.5 ui-monospace,"Cascadia Mono","Roboto Mono",Menlo,Consolas,monospace;overflow-wrap:anywhere}
table{border-collapse:collapse}
th,td{padding:.3rem .6rem;border:1px solid var(--line);text-align:left;vertical-align:top}
.unseen{position:absolute;width:1px;height:1px;margin:-1px;overflow:hidden;clip-path:inset(50%);white-space:nowrap}
.skip{position:absolute;left:-999rem}
.skip:focus{left:1rem;top:.5rem;padding:.4rem .8rem;background:var(--ground);z-index:2}
.paper{display:none}
.hint{color:var(--soft);font-size:.9rem;font-weight:normal}
.sign{display:inline-block;min-width:1.1em;text-align:center;font-weight:bold}
.violated>.sign,.violated .tally.violated{color:var(--violated)}
.badge{display:inline-block;padding:0 .45em;border:1px solid currentColor;border-radius:.7em;color:var(--soft);font-size:.78rem;font-weight:normal;white-space:nowrap}
.badge.primary{color:var(--satisfied)}
.badge.secondary{color:var(--undetermined)}
.sources{font-size:.9rem}
.sources .label{margin:.5rem 0 0;color:var(--soft)}
.sources ul{margin-top:0}
.sources q{display:block;margin:.1rem 0 .3rem;font-style:italic}
.caveat{padding-left:.7rem;border-left:3px solid var(--line);font-size:.92rem}`;

const parts = `
.banner{margin:0 -1rem;padding:1.2rem 1rem 1rem;border-bottom:4px solid}
.banner h1{margin:0;font-size:1.35rem}
.banner .verdict{display:block;font-size:2rem;letter-spacing:.01em}
.banner .organization{display:block;color:var(--text)}
.facts{display:flex;flex-wrap:wrap;gap:0 1.2rem;padding:0;list-style:none;color:var(--text);font-size:.95rem}
.banner.pass{color:var(--satisfied);background:var(--satisfied-ground)}
.banner.fail,.banner.refused{color:var(--violated);background:var(--violated-ground)}
.banner.incomplete{color:var(--undetermined);background:var(--undetermined-ground)}
nav ul{display:flex;flex-wrap:wrap;gap:.2rem 1.4rem;margin:.8rem 0 0;padding:0;list-style:none}
nav a{display:inline-block;padding:.25rem 0}
.counts{width:100%;max-width:34rem}
.counts td,.counts thead th+th{text-align:right}
.counts thead th{font-size:.9rem}
tr.violated th,li.violated>.sign,td.violated,.tally.violated,.quota.violated .sign,.key .off,td.not-met{color:var(--violated)}
tr.undetermined th,li.undetermined>.sign,td.undetermined,.tally.undetermined,.quota.undetermined .sign,td.unknown{color:var(--undetermined)}
tr.review th,li.review>.sign,td.review,.tally.review{color:var(--review)}
tr.waived th,li.waived>.sign,td.waived,.tally.waived{color:var(--waived)}
tr.satisfied th,li.satisfied>.sign,td.satisfied,.tally.satisfied,.quota.satisfied .sign,td.met{color:var(--satisfied)}
.gaps li{margin:.25rem 0}
.entry{margin:.8rem 0;padding:.8rem 1rem;border:1px solid var(--line);border-radius:.5rem}
.statements{padding:0;list-style:none}
.statements>li{display:flex;gap:.5rem;margin:.3rem 0}
.statements>li>div,.statements>li>span:last-child{flex:1;min-width:0}
.quotas{display:grid;grid-template-columns:repeat(auto-fill,minmax(min(100%,26rem),1fr));gap:1rem;padding:0;list-style:none}
.quota{padding:.8rem 1rem;border:1px solid var(--line);border-radius:.5rem}
.quota.violated{border-color:var(--violated)}
.bar{margin:.6rem 0 .2rem}
.bar svg{display:block;width:100%;height:1.9rem;overflow:visible}
.bar .rail,.ground{fill:var(--rail)}
.bar .known{fill:var(--known)}
.bar .unknown{fill:url(#hatch);stroke:var(--stripe);vector-effect:non-scaling-stroke}
.stripe{fill:var(--stripe)}
.bar .cuts{stroke:var(--ground);vector-effect:non-scaling-stroke}
.bar .range{fill:var(--range)}
.bar .tick{stroke:var(--text);stroke-width:3;vector-effect:non-scaling-stroke}
.patterns{position:absolute}
.axis{position:relative;height:1.35rem;font-size:.82rem}
.axis span{position:absolute;transform:translateX(-50%);font-weight:bold}
.axis .end{right:0;transform:none;color:var(--soft);font-weight:normal}
.key{display:flex;flex-wrap:wrap;gap:.1rem 1rem;padding:0;list-style:none;font-size:.92rem}
.key li::before{display:inline-block;margin-right:.35em;font-weight:bold}
.key .known::before{content:"■";color:var(--known)}
.key .unknown::before{content:"▨";color:var(--stripe)}
.key .tick::before{content:"┃"}
.key .off{font-weight:bold}
.key .off::before{content:"→"}`;

const tables = `
.filter{display:flex;flex-wrap:wrap;gap:.3rem 1.2rem;margin:.5rem 0;padding:.4rem .9rem .6rem;border:1px solid var(--line);border-radius:.5rem}
.filter label{display:inline-flex;align-items:center;gap:.35rem;min-height:2rem;cursor:pointer}
.filter input{width:1.15rem;height:1.15rem;margin:0;accent-color:var(--link)}
.legend{display:flex;flex-wrap:wrap;gap:0 1.2rem;padding:0;list-style:none;font-size:.92rem}
.blank{display:inline-block;width:1em;height:.8em;border:1px solid var(--line)}
.of-body h3{margin-top:1.2rem}
.scroll{position:relative;max-width:100%;overflow-x:auto}
.matrix table{font-size:.92rem}
.matrix thead th{vertical-align:bottom}
.matrix thead th:not(:first-child){padding:.4rem .1rem;font-weight:normal}
.matrix thead a{display:block;text-decoration:none;color:var(--text)}
.matrix thead a:hover,.matrix thead a:focus-visible{text-decoration:underline}
.matrix thead span{display:block;max-height:13.5rem;margin:0 auto;writing-mode:vertical-rl;transform:rotate(180deg);line-height:1.25;text-wrap:balance}
.matrix th:first-child{position:sticky;left:0;min-width:8.5rem;background:var(--ground);font-weight:normal}
.matrix td{min-width:2.2rem;padding:.15rem;text-align:center}
.matrix td a{display:block;color:inherit;line-height:1.7}
.matrix td a .sign{text-decoration:underline}
.matrix td.violated{background:var(--violated-ground)}
.matrix td.undetermined{background:var(--undetermined-ground)}
.matrix td.review{background:var(--review-ground)}
.matrix td.waived{background:var(--waived-ground)}
.matrix td.not-applicable{color:var(--soft)}
details{margin:.35rem 0;border:1px solid var(--line);border-radius:.5rem}
summary{padding:.55rem .9rem;cursor:pointer}
summary .title{font-weight:bold}
.tally{margin-left:.5rem;white-space:nowrap}
.rule{padding:0 .9rem .8rem}
.rule .id{color:var(--soft)}
.evidence{margin:.4rem 0;font-size:.92rem}
.who{font-size:.92rem}
.silent{font-size:.92rem}
.silent ul{padding-left:1.1rem}
.receipt div{display:grid;grid-template-columns:minmax(9rem,14rem) 1fr;gap:.8rem;padding:.2rem 0}
.receipt dt{color:var(--soft)}
.receipt dd{margin:0;overflow-wrap:anywhere}
@media (max-width:40rem){
.banner .verdict{font-size:1.7rem}
.receipt div{grid-template-columns:1fr;gap:0}
.matrix th:first-child{min-width:6.5rem}
}`;

const paper = `
@page{size:A4;margin:14mm 12mm}
@page wide{size:A4 landscape;margin:12mm}
@media print{
html{font-size:9.5pt}
body{max-width:none;padding:0}
*{print-color-adjust:exact;-webkit-print-color-adjust:exact}
.skip,nav,.screen,.filter label:has(input:not(:checked)),.filter input{display:none}
.banner{margin:0}
a{color:inherit;text-decoration:none}
h2{margin-top:6mm}
h2,h3,summary,.hint{break-after:avoid}
.paper{display:block}
.entry,.quota,tr,p.hint,.statements>li,.sources li{break-inside:avoid}
thead{display:table-header-group}
details.met>.rule{break-inside:avoid}
.quotas{display:block}
.quota{display:inline-block;width:48.5%;margin:0 .7% 3mm 0;vertical-align:top}
section:has(>.matrix){break-before:page}
section:has(>.matrix.wide){page:wide}
.scroll{overflow:visible}
.matrix table{font-size:8pt}
.matrix th,.matrix td{padding:.5mm 1mm}
.matrix td{min-width:0}
.matrix table,.matrix td a{line-height:1.25}
.matrix th:first-child{position:static}
details.attend::details-content{content-visibility:visible;height:auto}
.rule{font-size:.95rem}
.entry .sources a{display:none}
.rule .sources a::after{content:" <" attr(href) ">";font-size:.8rem;overflow-wrap:anywhere}
}`;

/** The look of the page: light and dark, phone, screen and A4. */
export const style: string = [colors, base, parts, tables, filterStyle, paper].join('\n').trim();

export type Language = 'en' | 'fr';

const banner = { en: 'Demonstration', fr: 'Démonstration' };

export const escape = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;').replaceAll("'", '&#39;');

/** A page of the demonstration, plainly marked as such; works without JavaScript. `body` is HTML, the rest is text. */
export function pageFrame({ language, title, body }: { readonly language: Language; readonly title: string; readonly body: string }): string {
  return `<!doctype html><html lang="${language}"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width,initial-scale=1">
<title>${escape(title)} – Gatehouse</title><style>
:root{color-scheme:light}*{box-sizing:border-box}
body{font:1.0625rem/1.5 "Noto Sans",system-ui,sans-serif;margin:0;color:#333;background:#f1f2f3}
.banner{background:#26374a;color:#fff;padding:.5rem 1rem;text-align:center;font-weight:600}
main{max-width:68rem;margin:0 auto;padding:1.5rem 1rem 4rem}
h1{font-family:Lato,system-ui,sans-serif;font-size:2rem;margin:.5rem 0;border-bottom:.25rem solid #d3080c;display:inline-block}
h2{font-size:1.15rem;margin:1.75rem 0 .5rem}
a{color:#284162}a:focus-visible{outline:3px solid #0535d2;outline-offset:2px}
ul{list-style:none;margin:0;padding:0;display:grid;gap:.5rem;grid-template-columns:repeat(auto-fill,minmax(min(17rem,100%),1fr))}
button{width:100%;min-height:3.5rem;text-align:left;font:inherit;padding:.6rem .9rem;border:1px solid #7d828b;border-radius:.375rem;background:#fff;color:#284162;cursor:pointer}
button:hover{background:#e8f2f4;border-color:#26374a}button:focus-visible{outline:3px solid #0535d2;outline-offset:2px}
button span{display:block;font-weight:600}button small{color:#545961;font-size:.875rem}
article{background:#fff;border:1px solid #7d828b;border-radius:.375rem;padding:1rem;margin:1rem 0}
article h2{margin:0 0 .25rem}article p{margin:0;color:#545961;font-size:.9375rem}
pre{font:inherit;white-space:pre-wrap;overflow-wrap:anywhere;margin:.75rem 0 0}
nav{display:flex;flex-wrap:wrap;gap:.5rem 1.5rem}
</style></head><body><header class="banner">${banner[language]}</header><main><h1>${escape(title)}</h1>${body}</main></body></html>`;
}

import { groups, type DemoPerson } from '../../demo/people.ts';

const words = {
  en: {
    title: 'Demonstration: choose who you are',
    intro: 'Everybody here is fictional. Choose a person to sign in as; you can sign out and come back as somebody else.',
    banner: 'Demonstration',
  },
  fr: {
    title: 'Démonstration : choisissez qui vous êtes',
    intro:
      'Toutes ces personnes sont fictives. Choisissez celle au nom de laquelle ouvrir une session; vous pourrez la fermer et revenir sous un autre nom.',
    banner: 'Démonstration',
  },
} as const;

const escape = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');

/** One button a person, grouped by what they can do; works without JavaScript. */
export function signInPage(people: readonly DemoPerson[], language: 'en' | 'fr'): string {
  const { title, intro, banner } = words[language];
  const sections = groups.map((group) => {
    const buttons = people
      .filter((person) => person.group === group.id)
      .map(
        (person) =>
          `<li><form method="post"><button name="subject" value="${escape(person.subject)}"><span lang="${person.language}">${escape(
            person.name,
          )}</span><small>${escape(person.role[language])}</small></button></form></li>`,
      );
    return `<section><h2>${escape(group.name[language])}</h2><ul>${buttons.join('')}</ul></section>`;
  });
  return `<!doctype html><html lang="${language}"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width,initial-scale=1">
<title>${escape(title)} – Gatehouse</title><style>
:root{color-scheme:light}*{box-sizing:border-box}
body{font:1.0625rem/1.5 "Noto Sans",system-ui,sans-serif;margin:0;color:#333;background:#f1f2f3}
.banner{background:#26374a;color:#fff;padding:.5rem 1rem;text-align:center;font-weight:600}
main{max-width:68rem;margin:0 auto;padding:1.5rem 1rem 4rem}
h1{font-family:Lato,system-ui,sans-serif;font-size:2rem;margin:.5rem 0;border-bottom:.25rem solid #d3080c;display:inline-block}
h2{font-size:1.15rem;margin:1.75rem 0 .5rem}
ul{list-style:none;margin:0;padding:0;display:grid;gap:.5rem;grid-template-columns:repeat(auto-fill,minmax(17rem,1fr))}
button{width:100%;min-height:3.5rem;text-align:left;font:inherit;padding:.6rem .9rem;border:1px solid #7d828b;border-radius:.375rem;background:#fff;color:#284162;cursor:pointer}
button:hover{background:#e8f2f4;border-color:#26374a}button:focus-visible{outline:3px solid #0535d2;outline-offset:2px}
button span{display:block;font-weight:600}button small{color:#545961;font-size:.875rem}
</style></head><body><div class="banner">${banner}</div><main><h1>${escape(title)}</h1><p>${escape(intro)}</p>${sections.join('')}</main></body></html>`;
}

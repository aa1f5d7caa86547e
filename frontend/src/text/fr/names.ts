/** Names of communes and of the groups they form, within a French sentence. */

const FEMININE = /^(CC|CA|CU|Métropole|Communauté)\b/;
const ELIDED = /^(EPT|Établissement|Eurométropole)\b/;

/** « La CC X », « L’EPT Y », « Nantes Métropole »: as a sentence begins. */
export function asSubject(name: string): string {
  if (FEMININE.test(name)) return `La ${name}`;
  return ELIDED.test(name) ? `L’${name}` : name;
}

/** What a participle adds: an établissement is masculine; all others are communities or métropoles. */
export const endingFor = (name: string) => (/^(EPT|Établissement)\b/.test(name) ? '' : 'e');

/** « De Lyon », « du Mans », « des Herbiers », « d’Issoudun », « de la CC X », « de l’EPT Y ». */
export function of(name: string): string {
  if (/^le /i.test(name)) return `du ${name.slice(3)}`;
  if (/^les /i.test(name)) return `des ${name.slice(4)}`;
  if (FEMININE.test(name)) return `de la ${name}`;
  if (ELIDED.test(name)) return `de l’${name}`;
  return /^[aeiouyàâéèêëîïôœ]/i.test(name) ? `d’${name}` : `de ${name}`;
}

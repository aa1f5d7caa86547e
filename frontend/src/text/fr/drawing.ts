import { counted } from '../numbers';

export const drawing = {
  title: 'Tracé en cours',
  how: 'Cliquez sur la carte pour poser les sommets, double-cliquez pour finir. Au clavier : placez-vous sur la carte, déplacez-la avec les flèches, Entrée pose un sommet au centre.',
  toMap: 'Aller à la carte',
  corners: (count: number) => (count === 0 ? 'Aucun sommet pour l’instant.' : counted(count, 'sommet', 'sommets')),
  placed: (number: number, where: string) => `Sommet ${String(number)} posé : ${where}.`,
  removed: (left: number) => `Sommet retiré. ${left === 0 ? 'Il n’en reste aucun.' : `Il en reste ${String(left)}.`}`,
  remove: (number: number) => `Retirer le sommet ${String(number)}`,
  typed: 'Ajouter un sommet : latitude, longitude',
  example: '45,76 4,83',
  add: 'Ajouter',
  wrong: 'Entrez une latitude puis une longitude en degrés, par exemple 45,76 4,83.',
  undo: 'Annuler le dernier',
  finish: 'Terminer le tracé',
  cancel: 'Abandonner',
  few: 'Il faut au moins trois sommets.',
  crossing: 'Deux côtés se croisent : la surface ne sera pas celle que vous voyez. Retirez un sommet.',
};

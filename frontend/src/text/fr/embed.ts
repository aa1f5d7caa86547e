export const embed = {
  button: 'Intégrer',
  title: 'Intégrer cette carte',
  intro:
    'Ces lignes affichent la carte seule dans une autre page, avec le centre, le zoom, les couches et les filtres actuels. La taille se règle dans width et height, 400 × 300 au moins.',
  code: 'Code à placer dans la page',
  copy: 'Copier le code',
  copied: 'Code copié.',
  open: 'Ouvrir dans Emprise',
  legend: 'Légende',
  noLayers: 'Cette carte ne montre aucune couche.',
  more: 'En savoir plus',
  rough: 'limites schématiques',
};

import { counted } from '../numbers';

export const about = {
  title: 'À propos d’Emprise',
  intro:
    'Emprise est une carte et une API libres pour le programme Territoires d’industrie : périmètres, intercommunalités, foncier et sites clés en main. Ce n’est pas un service de l’État.',
  sources: 'Sources et licences',
  sourcesFailed: 'La liste des sources n’a pas pu être chargée.',
  vintage: (vintage: number) => `millésime ${String(vintage)}`,
  rows: (loaded: number, rejected: number) =>
    `${counted(loaded, 'ligne chargée', 'lignes chargées')}, ${counted(rejected, 'rejetée', 'rejetées')}`,
  attributionsTitle: 'Mentions',
  attributions: [
    'Contours et codes : IGN – ADMIN EXPRESS COG, Etalab (Licence Ouverte 2.0), INSEE – code officiel géographique.',
    'Territoires d’industrie et sites clés en main : ANCT, annonces publiques.',
    'Friches : Cerema – Cartofriches (Licence Ouverte 2.0).',
    'Trait de côte du fond : Natural Earth, par world-atlas (ISC).',
    'Découpage administratif : @etalab/decoupage-administratif (MIT). Carte : Leaflet (BSD).',
  ],
  limits: 'À savoir',
  limitsText: [
    'Absence de site sur la carte ne veut pas dire absence de site : les inventaires sont incomplets.',
    'La surface d’un site clés en main peut être celle de toute la zone : elle n’est jamais additionnée.',
    'Ce qui n’est pas dans les sources est affiché « non renseigné », jamais estimé.',
  ],
  accessibility: 'Accessibilité',
  accessibilityText: [
    'Objectif : RGAA 4.1, niveau AA. Aucun audit n’ayant encore été réalisé, Emprise se déclare non conforme.',
    'La carte n’est pas utilisable par tous : la liste, la recherche et les fiches donnent les mêmes informations au clavier et au lecteur d’écran.',
    'Un obstacle ? Signalez-le à la structure qui héberge cette carte.',
  ],
  privacy: 'Vie privée',
  privacyText:
    'Aucun traceur, aucun compte. Aucune requête vers un autre serveur, sauf si vous choisissez un fond IGN ou OpenStreetMap.',
};

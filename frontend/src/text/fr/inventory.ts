import type { InventoryClass } from '../../api/inventory';
import type { InventoryKind } from '../../api/vocabulary';
import { counted, formatDay, formatHectares } from '../numbers';

const KIND: Record<InventoryKind, string> = { land: 'Tout foncier', zones: 'Zones d’activité', friches: 'Friches' };

const CLASS: Record<InventoryClass, string> = {
  'under-1': 'Publié, moins d’un an',
  '1-to-3': 'Publié, 1 à 3 ans',
  '3-to-6': 'Publié, 3 à 6 ans',
  'over-6': 'Publié, plus de 6 ans',
  undated: 'Publié, sans date',
  zero: 'Zéro hectare',
  none: 'Aucun inventaire chargé',
};

const STATE: Record<string, string> = { none: 'aucun inventaire chargé', zero: 'zéro hectare', published: 'publié' };

export const inventory = {
  kind: (kind: InventoryKind) => KIND[kind],
  kinds: 'Inventaire de',
  kindOf: { land: 'du foncier', zones: 'des zones d’activité', friches: 'des friches' } as Record<InventoryKind, string>,
  className: (id: InventoryClass) => CLASS[id],
  state: (state: string) => STATE[state] ?? state,
  label: (name: string, id: InventoryClass) => `${name} · inventaire : ${CLASS[id].toLowerCase()}`,
  legend: 'Inventaires par EPCI, et âge de leur dernière mise à jour',
  legendCount: (all: number) => `${counted(all, 'EPCI', 'EPCI')} en France, hors EPT du Grand Paris.`,
  law: 'Âge de la mise à jour la plus récente. La loi demande de mettre à jour l’inventaire des zones d’activité tous les six ans au moins (code de l’urbanisme, L318-8-2).',
  openList: 'Voir en liste',
  heading: 'Inventaires',
  stateSince: (state: string, day: string) => `${STATE[state] ?? state}, dernière mise à jour le ${formatDay(day)}`,
  /** The sentence of a sheet; the facts below it say the rest. */
  none: (of: string) =>
    `Aucun inventaire ${of} n’est chargé pour cet EPCI. Cela ne veut pas dire zéro hectare : on ne sait pas ce qu’il s’y trouve.`,
  zero: (of: string) => `Un inventaire ${of} est chargé pour cet EPCI et ne compte aujourd’hui aucun hectare.`,
  published: (of: string, sites: number, hectares: number | null, day: string | null) =>
    `L’inventaire ${of} est publié : ${counted(sites, 'site', 'sites')}, ${hectares === null ? 'surface non renseignée' : formatHectares(hectares)}, ${day === null ? 'sans date de mise à jour' : `dernière mise à jour le ${formatDay(day)}`}.`,
  overdue: 'Cette mise à jour a plus de six ans, le délai prévu par le code de l’urbanisme (L318-8-2).',
};

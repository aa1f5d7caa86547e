/** The notes of data/geo/programme-facts.csv in French, by what the table says. */
export const NOTES: Readonly<Record<string, string>> = {
  'Territories labelled for 2023-2027, announced 9 November 2023 at Chalon-sur-Saône.':
    'Territoires labellisés pour 2023-2027, annoncés le 9 novembre 2023 à Chalon-sur-Saône.',
  'Territories labelled for 2023-2027 in the region (15 in phase 1).': 'Territoires labellisés pour 2023-2027 dans la région (15 en phase 1).',
  'Ten renewed and five new, two of them shared with a neighbouring region.':
    'Dix reconduits et cinq nouveaux, dont deux partagés avec une région voisine.',
  'Territories labelled in the region for the second phase.': 'Territoires labellisés dans la région pour la deuxième phase.',
  'Territories selected for the second phase, per the regional prefecture.':
    'Territoires retenus pour la deuxième phase, selon la préfecture de région.',
  'Three labelled groupings: Cap Excellence; Marie-Galante with Nord Grande-Terre; Nord Basse-Terre with Grand Sud Caraïbes.':
    'Trois ensembles labellisés : Cap Excellence ; Marie-Galante avec Nord Grande-Terre ; Nord Basse-Terre avec Grand Sud Caraïbes.',
  'Territories at the end of 2022, covering 16,186 communes.': 'Territoires à la fin de 2022, qui couvrent 16 186 communes.',
  'Territories supported in the region between 2019 and 2022.': 'Territoires accompagnés dans la région entre 2019 et 2022.',
  'Number given at a parliamentary hearing of the 2017-2022 legislature.':
    'Nombre donné lors d’une audition parlementaire de la législature 2017-2022.',
  "'No fewer than ten' territories per the regional vice-president; undated, probably phase 1.":
    '« Pas moins de dix » territoires selon la vice-présidence de la région ; sans date, sans doute en phase 1.',
  'Phase 1 territories in the overseas department.': 'Territoires de la phase 1 dans le département d’outre-mer.',
  'Phase 1 territory in the overseas department.': 'Territoire de la phase 1 dans le département d’outre-mer.',
  'National Rebond industriel envelope for transport and automotive basins, under France 2030.':
    'Enveloppe nationale pour les bassins du transport et de l’automobile, dans France 2030.',
  'Engineering share of the envelope, paying consultants in full.': 'Part d’ingénierie de l’enveloppe, qui paie les consultants en entier.',
  'Subsidy share of the envelope; scheme runs until October 2026.':
    'Part de subventions de l’enveloppe ; le dispositif court jusqu’en octobre 2026.',
  'Selected territories in nine regions after twelve new ones in August 2023.':
    'Territoires retenus dans neuf régions, après douze nouveaux en août 2023.',
  'Territories accompanied since November 2023, two missions still running (minister, Senate, January 2025).':
    'Territoires accompagnés depuis novembre 2023, deux missions encore en cours (ministre, Sénat, janvier 2025).',
  'Investment envelope co-financed with two intercommunalities; mission April to June 2023.':
    'Enveloppe d’investissement cofinancée avec deux intercommunalités ; mission d’avril à juin 2023.',
  'Industrial projects found with 44 manufacturers.': 'Projets industriels recensés auprès de 44 industriels.',
  'Productive investment of the 88 projects.': 'Investissement productif des 88 projets.',
  'Potential job creations of the 88 projects.': 'Créations d’emplois possibles des 88 projets.',
  'Structuring projects directed to the 5 M€ envelope.': 'Projets structurants orientés vers l’enveloppe de 5 M€.',
  'Projects found by the EY audit, September 2023 to January 2024, 18 communes.':
    'Projets recensés par l’audit d’EY, de septembre 2023 à janvier 2024, dans 18 communes.',
  'Productive investment identified, 83 % in a mature phase.': 'Investissement productif repéré, dont 83 % à un stade avancé.',
  'Potential job creations of the projects found.': 'Créations d’emplois possibles des projets recensés.',
  'Nearly 40 manufacturers met, 70 % of local industrial employment.': 'Près de 40 industriels rencontrés, 70 % de l’emploi industriel local.',
  'Minimum secured fund; automotive; consultants Ancoris and June Partners.':
    'Fonds minimal assuré ; automobile ; consultants Ancoris et June Partners.',
  'Second-wave laureate; steering committee launched 14 June 2023; envelope not stated.':
    'Lauréat de la deuxième vague ; comité de pilotage lancé le 14 juin 2023 ; enveloppe non renseignée.',
  'Mission held to support the paper industry; envelope not stated.':
    'Mission menée pour soutenir l’industrie du papier ; enveloppe non renseignée.',
  'Territories helped by the method since the end of 2020.': 'Territoires aidés par la méthode depuis la fin de 2020.',
  'Further automotive territories targeted with the 100 M€ of France 2030.':
    'Autres territoires de l’automobile visés avec les 100 M€ de France 2030.',
  'Consultant time deployed per territory under industrial shock.': 'Temps de consultant déployé par territoire en choc industriel.',
  "Initial 2024 allocation of the measure 'Territoires d'industrie en transition écologique'.": 'Dotation initiale de la mesure en 2024.',
  'Allocation quoted by a regional prefecture in August 2024, after cuts.':
    'Dotation citée par une préfecture de région en août 2024, après réductions.',
  'Amount devoted to projects in 2024 according to the minister.': 'Montant consacré aux projets en 2024 selon le ministre.',
  'Budget kept for the programme in 2025, against 100 first promised.': 'Budget gardé pour le programme en 2025, contre 100 d’abord promis.',
  'State support to the first four laureates (Limoges Métropole, Cité Gourmande, Labbé TP, Reden).':
    'Soutien de l’État aux quatre premiers lauréats (Limoges Métropole, Cité Gourmande, Labbé TP, Reden).',
  'Total investment of the first four laureates.': 'Investissement total des quatre premiers lauréats.',
  'First laureates of the measure in the region.': 'Premiers lauréats de la mesure dans la région.',
  'Actions registered in the programme, May 2025 general assembly.': 'Actions inscrites au programme, assemblée générale de mai 2025.',
  'Share of the actions done or under way, May 2025.': 'Part des actions réalisées ou en cours, mai 2025.',
  'Share of projects: ecological and energy transition (ANCT review, phase 2).':
    'Part des projets : transition écologique et énergétique (bilan de l’ANCT, phase 2).',
  'Share of projects: innovation ecosystems (ANCT review, phase 2).': 'Part des projets : écosystèmes d’innovation (bilan de l’ANCT, phase 2).',
  'Share of projects: recruitment and skills (ANCT review, phase 2).': 'Part des projets : recrutement et compétences (bilan de l’ANCT, phase 2).',
  'Share of projects: industrial land (ANCT review, phase 2); the four axes add to 92 %.':
    'Part des projets : foncier industriel (bilan de l’ANCT, phase 2) ; les quatre axes font 92 %.',
  'More than 40 % of projects under way (ANCT review).': 'Plus de 40 % des projets en cours (bilan de l’ANCT).',
  'Nearly one project in ten completed (ANCT review).': 'Près d’un projet sur dix achevé (bilan de l’ANCT).',
  'Actions in the phase 2 candidatures, November 2023.': 'Actions des candidatures de la phase 2, novembre 2023.',
  'Attractiveness and skills, said to be 31 %.': 'Attractivité et compétences, dits 31 %.',
  'Ecology and energy, said to be 23 %.': 'Écologie et énergie, dits 23 %.',
  'Industrial zones and land, said to be 19 %.': 'Zones et foncier industriels, dits 19 %.',
  'Innovation, said to be 18 %; the five counts add to 2,290, not 2,150.': 'Innovation, dite 18 % ; les cinq nombres font 2 290, et non 2 150.',
  'Other fields such as supply chains, said to be 9 %.': 'Autres sujets, comme les chaînes d’approvisionnement, dits 9 %.',
  'Projects carried by the 149 territories of phase 1.': 'Projets portés par les 149 territoires de la phase 1.',
  "About 80 action sheets in the new Territoire d'industrie.": 'Environ 80 fiches actions dans le nouveau Territoire d’industrie.',
  'Jobs claimed for phase 1 over four years; Senate rapporteurs and auditors question such claims.':
    'Emplois annoncés pour la phase 1 en quatre ans ; rapporteurs du Sénat et auditeurs en doutent.',
  'Promised State support for 2023-2027, 100 M€ a year.': 'Soutien promis par l’État pour 2023-2027, 100 M€ par an.',
  'Project managers in post or being hired.': 'Chefs de projet en poste ou en recrutement.',
  'Funding mobilised for the project managers.': 'Financement mobilisé pour les chefs de projet.',
  'Engineering missions paid from 2 M€ of ANCT credits.': 'Missions d’ingénierie payées sur 2 M€ de crédits de l’ANCT.',
  'Cumulated engineering and co-funding credits of phase 1 until 2022 (Senate report).':
    'Crédits cumulés d’ingénierie et de cofinancement de la phase 1 jusqu’en 2022 (rapport du Sénat).',
  'Share of the 2018 candidate territories that applied again in 2023.': 'Part des territoires candidats de 2018 qui l’ont été de nouveau en 2023.',
  'Share of SMEs among the industrial side (26 % mid-caps, 15 % large groups).':
    'Part des PME parmi les industriels (26 % d’ETI, 15 % de grands groupes).',
  'First laureates of the France 2030 turnkey label, 16 April 2024.': 'Premiers lauréats du label clés en main France 2030, 16 avril 2024.',
  'Total area of the 55 sites, 3 to 340 ha each.': 'Surface totale des 55 sites, de 3 à 340 ha chacun.',
  'Available in 2024.': 'Disponibles en 2024.',
  'Available 2025-2027.': 'Disponibles en 2025-2027.',
  'Available 2027/2028-2030 (sources differ on the first year).':
    'Disponibles en 2027 ou 2028-2030 (les sources diffèrent sur la première année).',
  'Sites held by local authorities; 11 private, 16 other bodies.': 'Sites de collectivités ; 11 privés, 16 d’autres organismes.',
  'Sites wholly or partly wasteland.': 'Sites en friche, en tout ou partie.',
  'Envelope announced for preparing and equipping the sites.': 'Enveloppe annoncée pour préparer et équiper les sites.',
  'France 2030 sites in the region.': 'Sites France 2030 dans la région.',
  'France 2030 sites in the region, six in Seine-Maritime.': 'Sites France 2030 dans la région, dont six en Seine-Maritime.',
  'France 2030 sites in the region; La Tribune counts five.': 'Sites France 2030 dans la région ; La Tribune en compte cinq.',
  'France 2030 sites in the region, 228 ha together.': 'Sites France 2030 dans la région, 228 ha ensemble.',
  'France 2030 sites in five departments, four of them wasteland.': 'Sites France 2030 dans cinq départements, dont quatre en friche.',
  'France 2030 sites in the region, 17 to 277 ha.': 'Sites France 2030 dans la région, de 17 à 277 ha.',
  'France 2030 sites in the region, judged too few by local leaders.': 'Sites France 2030 dans la région, trop peu selon des élus locaux.',
  'Only France 2030 site in the region.': 'Seul site France 2030 de la région.',
  'Le Monde: every mainland region has one except Corsica.': 'Le Monde : chaque région de métropole en a un, sauf la Corse.',
  'Sites of the September 2021 wave in the region.': 'Sites de la vague de septembre 2021 dans la région.',
  'Second call, out of more than 170 files; 127 sites in total.': 'Deuxième appel, sur plus de 170 dossiers ; 127 sites en tout.',
  "First wave in nine regions, ten of them inside Territoires d'industrie.":
    'Première vague dans neuf régions, dont dix sites dans des Territoires d’industrie.',
  'Illange, Hambach and Axioparc.': 'Illange, Hambach et Axioparc.',
  'La Boitardière at Amboise.': 'La Boitardière à Amboise.',
  'Second list, 20 July 2020 (pack rebond).': 'Deuxième liste, 20 juillet 2020 (pack rebond).',
  'Sites of the July 2020 wave.': 'Sites de la vague de juillet 2020.',
  'Eight retained in the region; unclear whether July 2020 only or both 2020 waves.':
    'Huit retenus dans la région ; en juillet 2020 seulement ou dans les deux vagues de 2020, ce n’est pas clair.',
  'SaôneOr, Technoland II and Les Guinnottes.': 'SaôneOr, Technoland II et Les Guinnottes.',
  'Sites of the July 2020 wave, after Petroplus in January.': 'Sites de la vague de juillet 2020, après Petroplus en janvier.',
  'Further zones after the port of Dunkerque in January.': 'Autres zones, après le port de Dunkerque en janvier.',
  'Sénart and Le Tertre de Montereau.': 'Sénart et Le Tertre de Montereau.',
  'Sites of the two 2020 waves together.': 'Sites des deux vagues de 2020 ensemble.',
  'Sites of the 127; three quarters without a project holder in January 2025, it seems.':
    'Sites parmi les 127 ; les trois quarts sans porteur de projet en janvier 2025, semble-t-il.',
  'Territories named at the launch of the programme, 22 November 2018.': 'Territoires nommés au lancement du programme, le 22 novembre 2018.',
  'Territories in March 2019.': 'Territoires en mars 2019.',
  'Territories in September 2019, three more than the 141 before.': 'Territoires en septembre 2019, trois de plus que les 141 d’avant.',
  'Territories three years after the launch, with 542 intercommunalities.': 'Territoires trois ans après le lancement, avec 542 intercommunalités.',
  'Aims of phase 1: recruit, innovate, attract projects, simplify.': 'Axes de la phase 1 : recruter, innover, attirer des projets, simplifier.',
  'Funds announced for the territories of phase 1.': 'Financements annoncés pour les territoires de la phase 1.',
  'Funds of phase 1 according to the government.': 'Financements de la phase 1, selon le gouvernement.',
  'All sites labelled in 2020 and 2021.': 'Ensemble des sites labellisés en 2020 et 2021.',
  'Time promised for the environmental permit of a labelled site, and three months for the building permit.':
    'Délai promis pour l’autorisation environnementale d’un site labellisé, et trois mois pour le permis de construire.',
};

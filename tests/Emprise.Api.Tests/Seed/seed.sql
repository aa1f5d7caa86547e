-- A country of four communes: two EPCI side by side along longitude 2.1, one with a hole and wound the wrong way round, one
-- area of two parts across the antimeridian. Names and codes are of real places, shapes are not.
INSERT INTO region VALUES
    ('24', 'Centre-Val de Loire', 250000, 400000, 2, 3, 4, 'code-book-2026', 2026, 'schematic',
        ST_GeomFromText('MULTIPOLYGON(((2 47, 2.2 47, 2.2 47.1, 2 47.1, 2 47)))', 4326)),
    ('76', 'Occitanie', 100, 1000, 0, 0, 0, 'code-book-2026', 2026, 'official',
        ST_GeomFromText('MULTIPOLYGON(((179 -20, 180 -20, 180 -19, 179 -19, 179 -20)), ((-180 -20, -179 -20, -179 -19, -180 -19, -180 -20)))', 4326));
INSERT INTO department VALUES
    ('41', 'Loir-et-Cher', '24', 'Centre-Val de Loire', 120000, 200000, 2, 2, 'code-book-2026', 2026, 'schematic',
        ST_GeomFromText('MULTIPOLYGON(((2 47, 2.1 47, 2.1 47.1, 2 47.1, 2 47)))', 4326)),
    ('18', 'Cher', '24', 'Centre-Val de Loire', 130000, 200000, 2, 1, 'code-book-2026', 2026, 'schematic',
        ST_GeomFromText('MULTIPOLYGON(((2.1 47, 2.2 47, 2.2 47.1, 2.1 47.1, 2.1 47)))', 4326));
INSERT INTO territory VALUES
    ('2-ti-2411', 'Sologne Val de Cher', 2, 'ti-2411', 1, 1, 2, 120000, 200000, '{24}', '{41}', 'code-book-2026', 2026, 'schematic',
        ST_GeomFromText('MULTIPOLYGON(((2 47, 2.1 47, 2.1 47.1, 2 47.1, 2 47)))', 4326)),
    ('1-ti-2407', 'Sologne', 1, 'ti-2407', 1, 1, 2, 120000, 200000, '{24}', '{41,18}', 'code-book-2026', 2026, 'schematic',
        ST_GeomFromText('MULTIPOLYGON(((2 47, 2.1 47, 2.1 47.1, 2 47.1, 2 47)))', 4326));
-- The first is wound clockwise and its hole counter-clockwise: wrong on purpose. It alone has a coarser copy.
INSERT INTO epci (siren, name, kind, communes, population, area_hectares, department, department_name, region, region_name,
    territory1, territory1_name, territory2, territory2_name, source, vintage, boundary_quality, geom, geom_z6) VALUES
    ('200018406', 'CC du Romorantinais et du Monestois', 'CC', 2, 34000, 1234.56789, '41', 'Loir-et-Cher', '24', 'Centre-Val de Loire',
        '1-ti-2407', 'Sologne', '2-ti-2411', 'Sologne Val de Cher', 'code-book-2026', 2026, 'schematic',
        ST_GeomFromText('MULTIPOLYGON(((2 47, 2 47.1, 2.1 47.1, 2.1 47.0333337, 2.1 47, 2 47), (2.04 47.04, 2.06 47.04, 2.06 47.06, 2.04 47.06, 2.04 47.04)))', 4326),
        ST_GeomFromText('MULTIPOLYGON(((2 47, 2.1 47, 2.1 47.1, 2 47.1, 2 47)))', 4326)),
    ('200071082', 'Île "Vierzon" - Sologne, Berry', 'CA', 2, 90000, 2000, '18', 'Cher', '24', 'Centre-Val de Loire',
        NULL, NULL, NULL, NULL, 'code-book-2026', 2026, 'schematic',
        ST_GeomFromText('MULTIPOLYGON(((2.1 47, 2.2 47, 2.2 47.1, 2.1 47.1, 2.1 47.0333337, 2.1 47)))', 4326), NULL),
    ('200054781', 'Métropole du Grand Paris', 'METRO', 0, 0, 500, NULL, NULL, NULL, NULL,
        NULL, NULL, NULL, NULL, 'code-book-2026', 2026, 'official',
        ST_GeomFromText('MULTIPOLYGON(((-61.8 16, -61.7 16, -61.7 16.1, -61.8 16)))', 4326), NULL);
INSERT INTO commune VALUES
    ('41194', 'Romorantin-Lanthenay', '214101949', '41', 'Loir-et-Cher', '24', 'Centre-Val de Loire', '200018406',
        'CC du Romorantinais et du Monestois', NULL, '1-ti-2407', 'Sologne', '2-ti-2411', 'Sologne Val de Cher', 18000, 600, '{41200}',
        ST_Point(2.02, 47.02, 4326), 'code-book-2026', 2026, 'schematic',
        ST_GeomFromText('MULTIPOLYGON(((2 47, 2.05 47, 2.05 47.1, 2 47.1, 2 47)))', 4326)),
    ('41232', 'Selles-sur-Cher', NULL, '41', 'Loir-et-Cher', '24', 'Centre-Val de Loire', '200018406',
        'CC du Romorantinais et du Monestois', NULL, '1-ti-2407', 'Sologne', '2-ti-2411', 'Sologne Val de Cher', 4500, 634.5679, '{41130,41131}',
        ST_Point(2.08, 47.02, 4326), 'code-book-2026', 2026, 'schematic',
        ST_GeomFromText('MULTIPOLYGON(((2.05 47, 2.1 47, 2.1 47.1, 2.05 47.1, 2.05 47)))', 4326)),
    ('18279', 'Vierzon', NULL, '18', 'Cher', '24', 'Centre-Val de Loire', '200071082', 'Île "Vierzon" - Sologne, Berry',
        NULL, NULL, NULL, NULL, NULL, 25000, 1000, '{18100}', ST_Point(2.15, 47.05, 4326), 'code-book-2026', 2026, 'schematic',
        ST_GeomFromText('MULTIPOLYGON(((2.1 47, 2.2 47, 2.2 47.1, 2.1 47.1, 2.1 47)))', 4326)),
    ('97501', 'Miquelon-Langlade', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 250, '{}',
        ST_Point(-56.38, 47.1, 4326), 'code-book-2026', 2026, 'schematic',
        ST_GeomFromText('MULTIPOLYGON(((-56.4 47.05, -56.3 47.05, -56.3 47.15, -56.4 47.05)))', 4326));
INSERT INTO industrial_land VALUES
    ('cartofriches:1', 'Friche Balsan', 'friche', 'industrial', 'without-project', NULL, 12.5, '41194', 'Romorantin-Lanthenay', '200018406',
        'CC du Romorantinais et du Monestois', '1-ti-2407', 'Sologne', '2-ti-2411', 'Sologne Val de Cher', '41', '24', '2024-02-01', 'Cerema',
        'cartofriches', 2024, 'point', ST_Point(2.0200001, 47.03, 4326)),
    ('cartofriches:2', 'Gare, dite "la vieille"', 'friche', 'railway', 'with-project', NULL, 3, '18279', 'Vierzon', '200071082',
        'Île "Vierzon" - Sologne, Berry', NULL, NULL, NULL, NULL, '18', '24', '2023-06-15', NULL, 'cartofriches', 2024, 'point', ST_Point(2.15, 47.05, 4326)),
    ('cartofriches:3', 'Sans surface', 'friche', NULL, 'unknown', NULL, NULL, '18279', 'Vierzon', '200071082',
        'Île "Vierzon" - Sologne, Berry', NULL, NULL, NULL, NULL, '18', '24', NULL, NULL, 'cartofriches', 2024, 'commune', ST_Point(2.15, 47.05, 4326)),
    ('cartofriches:4', 'Parcelle', 'plot', NULL, 'unknown', NULL, 5, '41232', 'Selles-sur-Cher', '200018406', 'CC du Romorantinais et du Monestois',
        '1-ti-2407', 'Sologne', '2-ti-2411', 'Sologne Val de Cher', '41', '24', '2020-01-01', '=1+1', 'cartofriches', 2024, 'plot',
        ST_GeomFromText('POLYGON((2.08 47.01, 2.09 47.01, 2.09 47.02, 2.08 47.02, 2.08 47.01))', 4326));
INSERT INTO turnkey_site VALUES
    ('announcements:a', 'Parc technologique de Sologne', '{2020-01,france-2030}', '2024', 40, 1, 20, true, 'gaz', 2025, NULL, NULL, '18279', 'Vierzon',
        '200071082', 'Île "Vierzon" - Sologne, Berry', NULL, NULL, NULL, NULL, '18', '24', '{https://example.org/a}', 'announcements', 2024, 'commune',
        ST_Point(2.15, 47.05, 4326)),
    ('announcements:b', 'Site sans commune', '{2021-09}', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL,
        NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '{}', 'announcements', 2024, 'commune', NULL);
INSERT INTO search_entry
    SELECT 'communes', insee, name, 'commune', coalesce(department_name, ''), translate(lower(name), '-', ' '), insee || postal_codes,
        0.3, town_hall, ST_Envelope(geom) FROM commune
    UNION ALL SELECT 'epci', siren, name, kind, 'EPCI', CASE siren WHEN '200071082' THEN 'ile vierzon sologne berry' WHEN '200054781'
        THEN 'metropole du grand paris' ELSE lower(name) END, ARRAY[siren], 0.8, ST_PointOnSurface(geom), ST_Envelope(geom) FROM epci
    UNION ALL SELECT 'territories', id, name, 'territory', 'Territoire', lower(name), ARRAY[replace(id, '-', ' ')], CASE phase WHEN 2 THEN 0.9 ELSE 0.85 END, ST_PointOnSurface(geom), ST_Envelope(geom) FROM territory
    UNION ALL SELECT 'turnkey-sites', id, name, 'turnkey-site', 'Site', lower(name), '{}', 0.3, geom, NULL FROM turnkey_site;
INSERT INTO source VALUES
    ('cartofriches', 'Friches', 'Cerema', 'https://cartofriches.cerema.fr', 'Licence Ouverte 2.0', 'Friches : Cartofriches, Cerema', 2024, '2026-01-01T00:00:00Z', 5, 4, 1);
-- One that loaded nothing, and whose source is not there.
INSERT INTO import_run (source, file, checksum, vintage, started_on, finished_on, read, loaded, unchanged, retired, rejected, repaired, origin, outcome, failure)
    VALUES ('territories-official', 'phase2.csv', 'ef', 2023, '2023-01-01T00:00:00Z', '2023-01-01T00:00:01Z', 0, 0, 0, 0, 0, 0, 'file', 'failed',
        'phase2.csv lacks the column(s) id_ti.');
INSERT INTO import_run (source, file, checksum, vintage, started_on, finished_on, read, loaded, unchanged, retired, rejected, repaired)
    VALUES ('cartofriches', 'friches.csv', 'ab', 2024, '2026-01-01T00:00:00Z', '2026-01-01T00:00:02.5Z', 5, 4, 0, 0, 1, 1);
INSERT INTO import_rejection (import_run_id, row, field, value, reason) SELECT id, 5, 'insee', '99999', 'commune inconnue' FROM import_run WHERE outcome = 'loaded';
INSERT INTO programme_fact VALUES (1, 'ti_count_phase2', 'France', 2023, '183', 'territories', 'Territoires labellisés', 'https://example.org/ti');
-- What a later file lacks: a zone, with a plot in it that is still there, and a turnkey site.
INSERT INTO industrial_land (id, name, kind, status, area_hectares, usable_hectares, available_hectares, insee, commune, epci, epci_name,
    department, region, updated_on, source, vintage, geometry_precision, geom, retired_on) VALUES
    ('cartofriches:5', 'Zone des Grandes Terres', 'zone', 'unknown', 7, 6, 2, '41232', 'Selles-sur-Cher', '200018406',
        'CC du Romorantinais et du Monestois', '41', '24', '2026-01-01', 'cartofriches', 2024, 'plot',
        ST_GeomFromText('POLYGON((3 48, 3.1 48, 3.1 48.1, 3 48.1, 3 48))', 4326), '2025-05-01');
UPDATE industrial_land SET zone = 'cartofriches:5', usable_hectares = 4.5, available_hectares = 1 WHERE id = 'cartofriches:4';
INSERT INTO turnkey_site (id, name, waves, insee, commune, epci, source_urls, source, vintage, geometry_precision, geom, retired_on) VALUES
    ('announcements:c', 'Site abandonné', '{2020-01}', '18279', 'Vierzon', '200071082', '{}', 'announcements', 2024, 'commune',
        ST_Point(2.15, 47.05, 4326), '2025-06-01');
UPDATE epci SET land_inventory = 'published', zone_inventory = 'zero', friche_inventory = 'published', land_sites = 2, land_hectares = 17.5,
    land_updated_on = '2024-02-01', land_oldest_on = '2020-01-01', zone_updated_on = '2020-01-01', friche_updated_on = '2024-02-01' WHERE siren = '200018406';
UPDATE epci SET land_inventory = 'published', friche_inventory = 'published', land_sites = 2, land_hectares = 3,
    land_updated_on = '2023-06-15', land_oldest_on = '2023-06-15', friche_updated_on = '2023-06-15' WHERE siren = '200071082';
-- A file that was loaded by hand, with everything that an account can tell.
INSERT INTO source (id, title, producer, url, licence, attribution, vintage, loaded_on, rows_read, rows_loaded, rows_rejected, origin, file, completeness)
    VALUES ('economic-sites', 'Sites économiques', 'CNIG', NULL, 'Licence Ouverte 2.0', 'Sites économiques', 2025, '2026-02-01T00:00:00Z', 6, 3, 3,
        'file', 'sites éco.gpkg', '[{"field": "surface", "stated": 2, "of": 3}]');
INSERT INTO import_run (source, file, checksum, vintage, started_on, finished_on, read, loaded, unchanged, retired, rejected, repaired, origin, report)
    VALUES ('economic-sites', 'sites éco.gpkg', 'cd', 2025, '2026-02-01T00:00:00Z', '2026-02-01T00:00:01Z', 6, 3, 1, 1, 3, 2, 'file', '{
        "repairs": {"ringClosed": 1, "duplicateVertex": 4},
        "unknownValues": [{"field": "statut", "value": "en réflexion", "count": 2}],
        "completeness": [{"field": "surface", "stated": 2, "of": 3}],
        "warnings": ["Une zone sort de France."],
        "steps": [{"name": "read", "seconds": 0.25}]}');
INSERT INTO import_rejection (import_run_id, row, field, value, reason)
    SELECT run.id, row, 'surface', value, 'nombre attendu'
    FROM (SELECT max(id) AS id FROM import_run) run, (VALUES (2, 'douze "ha", env.'), (3, '=cmd|1'), (6, NULL)) rejected (row, value);
UPDATE data_version SET version = 7;

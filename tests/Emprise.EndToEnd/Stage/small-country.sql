-- Four EPCI in a row along latitude 46.5, one for each state of an inventory; accounts of imports as a bad file leaves them. Names are of nowhere.
INSERT INTO epci (siren, name, kind, communes, population, area_hectares, department, department_name, region, region_name, source, vintage,
    boundary_quality, geom, geom_z6, geom_z8, geom_z10, geom_z12, land_inventory, zone_inventory, friche_inventory, land_sites, land_hectares, land_updated_on, friche_updated_on)
SELECT siren, name, 'CC', 1, 1000, 10000, '18', 'Cher', '24', 'Centre-Val de Loire', 'code-book-2026', 2026, 'schematic', geom, geom, geom, geom, geom,
    land, 'none', land, sites, hectares, updated_on, updated_on
FROM (VALUES
    ('200000001', 'CC Sans Inventaire', 'none', 0, NULL::double precision, NULL::date, 1.5),
    ('200000002', 'CC Zéro Hectare', 'zero', 2, 0, current_date - 30, 2.0),
    ('200000003', 'CC Toute Fraîche', 'published', 12, 345.6, current_date - 30, 2.5),
    ('200000004', 'CC Bien Ancienne', 'published', 3, 20, current_date - interval '7 years', 3.0))
    AS known (siren, name, land, sites, hectares, updated_on, west),
    LATERAL (SELECT ST_Multi(ST_MakeEnvelope(west::float, 46.3, west::float + 0.5, 46.7, 4326)) AS geom) AS shape;

INSERT INTO commune (insee, name, epci, area_hectares, postal_codes, town_hall, source, vintage, boundary_quality, geom)
SELECT code, 'Commune ' || code, '20000000' || right(code, 1), 100, '{18000}', ST_Point(2, 46.5, 4326), 'code-book-2026', 2026, 'schematic',
    ST_Multi(ST_MakeEnvelope(1.9, 46.4, 2.1, 46.6, 4326))
FROM unnest(ARRAY['18001', '18002', '18003', '18004']) AS code;

INSERT INTO industrial_land (id, name, kind, status, stage, area_hectares, usable_hectares, available_hectares, zone, retired_on, source, vintage,
    geometry_precision, geom) VALUES
    ('economic-sites:Z1', 'Zone des Essais', 'zone', 'active', NULL, 30, NULL, NULL, NULL, NULL, 'economic-sites', 2026, 'point', ST_Point(2.7, 46.5, 4326)),
    ('economic-sites:T1', 'Terrain A', 'plot', 'for-sale', 'serviced', 5, 3.5, 2.25, 'economic-sites:Z1', NULL, 'economic-sites', 2026, 'point',
        ST_Point(2.7, 46.5, 4326)),
    ('cartofriches:R1', 'Friche Retirée', 'friche', 'converted', NULL, 4, NULL, NULL, NULL, '2026-03-03', 'cartofriches', 2026, 'point',
        ST_Point(2.7, 46.5, 4326));

INSERT INTO source (id, title, producer, url, licence, attribution, vintage, loaded_on, rows_read, rows_loaded, rows_rejected, origin, file, completeness) VALUES
    ('cartofriches', 'Friches d''essai', 'Producteur d''essai', 'https://example.org/friches', 'Licence Ouverte 2.0', 'Friches : essai', 2026, now(),
        1014, 1000, 14, 'file', 'friches d''été.csv', '[{"field": "name", "stated": 1000, "of": 1000}, {"field": "areaHectares", "stated": 643, "of": 1000}]'),
    ('contours-communes', 'Contours d''essai', 'IGN', NULL, 'Licence Ouverte 2.0', 'IGN', 2026, now(), 4, 4, 0, 'url', 'communes.geojson.gz', '[]');

INSERT INTO import_run (source, file, checksum, vintage, started_on, finished_on, read, loaded, unchanged, retired, rejected, repaired, origin, report)
SELECT source, file, repeat('a', 64), 2026, at, at + interval '2 minutes 5 seconds', loaded + rejected, loaded, 7, 1, rejected, 3, origin, report::jsonb
FROM (VALUES
    ('cartofriches', 'dix-mille.csv', 0, 10000, 'file', timestamptz '2026-01-01 08:00Z', '{}'),
    ('contours-communes', 'communes.geojson.gz', 4, 0, 'url', timestamptz '2026-02-01 08:00Z', '{}'),
    ('cartofriches', 'friches d''été.csv', 1000, 14, 'file', timestamptz '2026-03-01 08:00Z', '{"repairs": {"ringClosed": 2, "selfIntersection": 1},
        "unknownValues": [{"field": "status", "value": "<i>en attente</i>", "count": 31}], "warnings": ["Le fichier se dit UTF-8 et ne l''est pas."],
        "completeness": [{"field": "areaHectares", "stated": 643, "of": 1000}]}'))
    AS run (source, file, loaded, rejected, origin, at, report);

-- One that failed: nothing of it is loaded, and the account says why.
INSERT INTO import_run (source, file, checksum, vintage, started_on, finished_on, read, loaded, unchanged, retired, rejected, repaired, origin, outcome, failure)
VALUES ('contours-communes', 'coupé.geojson', repeat('b', 64), 2026, '2026-04-01 08:00Z', '2026-04-01 08:00:03Z', 0, 0, 0, 0, 0, 0, 'file', 'failed',
    'coupé.geojson ends in the middle, after feature 12: download it again.');

INSERT INTO import_rejection (import_run_id, row, field, value, reason)
SELECT run.id, number * 3, 'site_surface', CASE number
        WHEN 1 THEN '<img src=x onerror="document.title=1"><b>gras</b>' WHEN 2 THEN repeat('POLYGON ', 1250) WHEN 3 THEN NULL ELSE 'valeur ' || number END,
    'Surface illisible. Attendu : un nombre d''hectares, par exemple 12,5.'
FROM import_run AS run, LATERAL generate_series(1, run.rejected) AS number
ORDER BY run.id, number

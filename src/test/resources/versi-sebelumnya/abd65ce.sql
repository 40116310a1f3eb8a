-- A demo in the midst of its work, as UpgradeRecord writes it: a measurement at step 4 with a lateness, a change of hands,
-- a note and a draft, and a settlement that the Sekretaris is to check. Of commit abd65ce, with schema 14.
TRUNCATE kinerja.trail_beginning, public.act_ge_property;
SELECT setval('kinerja.draft_version', 1);

INSERT INTO kinerja.concept (id, measurement_id, number, created_at, created_by, final_result, decimals) VALUES
  ('81c25687-175f-4da2-8433-04dbf2438922', 'dd2cc91a-81af-4855-a24c-3523054558ce', '1', '2026-01-05 10:00:00+07', 'tim1', 'false', '2');

INSERT INTO kinerja.concept_line (id, concept_id, indicator_id, position, target_low, minimise_formula) VALUES
  ('64c151d7-a533-4f44-8544-838941e36991', '81c25687-175f-4da2-8433-04dbf2438922', 'a4803ff8-cee1-4a3b-8fcb-6e5ea0965159', '3', '91.3300000000', 'SELISIH'),
  ('6bbf9428-ce87-412b-95b9-ca528c1f6973', '81c25687-175f-4da2-8433-04dbf2438922', 'adf9c841-302f-4d01-9193-f0e7504bb3dd', '2', '100.0000000000', 'SELISIH'),
  ('7c270efd-6485-4476-bf34-5aeeda850778', '81c25687-175f-4da2-8433-04dbf2438922', 'b8651ddf-626b-44f4-a016-bcfe4674f06d', '1', '90.0000000000', 'SELISIH'),
  ('daf29fc7-c164-45f2-b1c8-124f99f7cba0', '81c25687-175f-4da2-8433-04dbf2438922', 'e75f9543-760d-4c2b-8594-63a50c1ae8f6', '4', '85.4700000000', 'SELISIH');

INSERT INTO kinerja.draft (task_id, office_id, contents, base, saved_by, saved_at, version) VALUES
  ('60799d34-ea97-11f1-af75-02fc00000001', 'sumbersuko', '{"indikator":[{"kode":"BWI-1","nilai":"91,89","sumber":"Renstra Kecamatan Banyuwangi","keterangan":"","alasanTanpaBukti":"Sudah terbit di situs kantor."},{"kode":"BWI-2","nilai":"100","sumber":"Renstra Kecamatan Banyuwangi","keterangan":"","alasanTanpaBukti":"Sudah terbit di situs kantor."},{"kode":"BWI-3","nilai":"94,87","sumber":"Renstra Kecamatan Banyuwangi","keterangan":"","alasanTanpaBukti":"Sudah terbit di situs kantor."},{"kode":"BWI-4","nilai":"85,09","sumber":"Renstra Kecamatan Banyuwangi","keterangan":"","alasanTanpaBukti":"Sudah terbit di situs kantor."}]}', '{}', 'kasubagRenvapor', '2026-01-05 10:00:00+07', '1');

INSERT INTO kinerja.handover (id, measurement_id, task_id, step, kind, from_user, done_by, done_at) VALUES
  ('02bca241-aaa7-4fb9-b39c-fc07bd48f2e6', 'dd2cc91a-81af-4855-a24c-3523054558ce', '6051f0dd-ea97-11f1-af75-02fc00000001', '3', 'KEMBALIKAN', 'tim2', 'tim2', '2026-01-05 10:00:00+07');

INSERT INTO kinerja.indicator (id, office_id, code, valid_from, version, position, name, unit, direction, method, numerator_label, denominator_label, factor, whole_numbers, minimise_formula, accumulation, source, recorded_at, formula_text, data_source) VALUES
  ('07523ce0-39d0-4069-aca6-a579d72e356f', 'sumbersuko', 'SOP-2', '2023-08-25', '1', '2', 'Lama hari rata-rata proses penyelesaian KTP : SOP pemrosesan', 'hari', 'TURUN', 'LANGSUNG', 'Lama hari rata-rata proses penyelesaian KTP', 'SOP pemrosesan', NULL, 'false', 'SELISIH', 'RATA_RATA', 'SOP Nomor 427.101/16.01/2023, Formula Pengukuran Kinerja nomor 2', '2026-01-05 09:00:00+07', 'Lama hari rata-rata proses penyelesaian KTP : SOP pemrosesan', NULL),
  ('8f444444-cfe3-4ce7-b789-50d881bfa6b4', 'sumbersuko', 'SOP-1', '2023-08-25', '1', '1', 'Jumlah peserta hadir pada Musrenbang : Jumlah Penduduk', '%', 'NAIK', 'RASIO', 'Jumlah peserta hadir pada Musrenbang', 'Jumlah Penduduk', '100.0000000000', 'true', 'SELISIH', 'TERAKHIR', 'SOP Nomor 427.101/16.01/2023, Formula Pengukuran Kinerja nomor 1', '2026-01-05 09:00:00+07', 'Jumlah peserta hadir pada Musrenbang : Jumlah Penduduk', NULL),
  ('a4803ff8-cee1-4a3b-8fcb-6e5ea0965159', 'sumbersuko', 'BWI-3', '2024-01-01', '1', '103', 'Indeks Kepuasan Masyarakat', 'nilai', 'NAIK', 'LANGSUNG', NULL, NULL, NULL, 'false', 'SELISIH', 'TERAKHIR', 'contoh: Kecamatan Banyuwangi (Renstra, tabel capaian 2020 s.d. 2024)', '2026-01-05 09:00:00+07', NULL, 'Renstra Kecamatan Banyuwangi, tabel capaian 2020 s.d. 2024'),
  ('adf9c841-302f-4d01-9193-f0e7504bb3dd', 'sumbersuko', 'BWI-2', '2024-01-01', '1', '102', 'Persentase penyelesaian pengaduan masyarakat', '%', 'NAIK', 'LANGSUNG', NULL, NULL, NULL, 'false', 'SELISIH', 'TERAKHIR', 'contoh: Kecamatan Banyuwangi (Renstra, tabel capaian 2020 s.d. 2024)', '2026-01-05 09:00:00+07', NULL, 'Renstra Kecamatan Banyuwangi, tabel capaian 2020 s.d. 2024'),
  ('b8651ddf-626b-44f4-a016-bcfe4674f06d', 'sumbersuko', 'BWI-1', '2024-01-01', '1', '101', 'Persentase ketercapaian kinerja kecamatan', '%', 'NAIK', 'LANGSUNG', NULL, NULL, NULL, 'false', 'SELISIH', 'TERAKHIR', 'contoh: Kecamatan Banyuwangi (Renstra, tabel capaian 2020 s.d. 2024)', '2026-01-05 09:00:00+07', NULL, 'Renstra Kecamatan Banyuwangi, tabel capaian 2020 s.d. 2024'),
  ('e75f9543-760d-4c2b-8594-63a50c1ae8f6', 'sumbersuko', 'BWI-4', '2024-01-01', '1', '104', 'Nilai SAKIP kecamatan', 'nilai', 'NAIK', 'LANGSUNG', NULL, NULL, NULL, 'false', 'SELISIH', 'TERAKHIR', 'contoh: Kecamatan Banyuwangi (Renstra, tabel capaian 2020 s.d. 2024)', '2026-01-05 09:00:00+07', NULL, 'Renstra Kecamatan Banyuwangi, tabel capaian 2020 s.d. 2024'),
  ('ea472de3-4111-4abe-ab71-9969904e53ed', 'sumbersuko', 'SOP-3', '2023-08-25', '1', '3', 'Jumlah kelompok-kelompok aktif : SOP Pengiriman', '%', 'NAIK', 'RASIO', 'Jumlah kelompok-kelompok aktif', 'SOP Pengiriman', '100.0000000000', 'true', 'SELISIH', 'TERAKHIR', 'SOP Nomor 427.101/16.01/2023, Formula Pengukuran Kinerja nomor 3', '2026-01-05 09:00:00+07', 'Jumlah kelompok-kelompok aktif : SOP Pengiriman', NULL);

INSERT INTO kinerja.installation (only_row, mode) VALUES
  ('true', 'demo');

INSERT INTO kinerja.lateness (id, measurement_id, task_id, step, holder, role, late_since, recorded_at, finished_at, finished_by) VALUES
  ('4a2f080d-ba4c-477e-b7bf-f9d129106932', 'dd2cc91a-81af-4855-a24c-3523054558ce', '5f728d36-ea97-11f1-af75-02fc00000001', '1', 'camat', 'camat', '2026-01-05 09:15:00+07', '2026-01-05 10:00:00+07', '2026-01-05 10:00:00+07', 'camat');

INSERT INTO kinerja.measurement (id, office_id, year, quarter, number, business_key, process_instance_id, status, started_at, started_by, order_text, deadline, returned_by_tim, row_version, changes) VALUES
  ('dd2cc91a-81af-4855-a24c-3523054558ce', 'sumbersuko', '2024', '4', '1', '35.08.21-2024-T4', '5f305407-ea97-11f1-af75-02fc00000001', 'BERJALAN', '2026-01-05 09:00:00+07', 'camat', 'Laksanakan pengukuran kinerja.', '2026-12-31', 'false', '3', '3');

INSERT INTO kinerja.office (id, code, name) VALUES
  ('sumbersuko', '35.08.21', 'Kecamatan Sumbersuko');

INSERT INTO kinerja.remark (id, office_id, process_instance_id, task_id, step, task_name, kind, content, holder, role, said_by, said_at) VALUES
  ('cbde20b7-ce48-4d00-a65c-13e6a0641da9', 'sumbersuko', '5f305407-ea97-11f1-af75-02fc00000001', '60799d34-ea97-11f1-af75-02fc00000001', '4', 'Menghimpun data', 'CATATAN', 'Mohon selesai minggu ini.', 'kasubagRenvapor', 'kasubagRenvapor', 'camat', '2026-01-05 10:00:00+07');

INSERT INTO kinerja.settlement (id, office_id, year, number, business_key, process_instance_id, status, started_at, started_by, valid_from, draft, minimise_formula, decimals, prepared_by, prepared_at, row_version) VALUES
  ('d3a2a151-b036-4023-a698-81609fe51ad3', 'sumbersuko', '2027', '1', '35.08.21-2027-PK', '609fc2da-ea97-11f1-af75-02fc00000001', 'BERJALAN', '2026-01-05 10:00:00+07', 'kasubagRenvapor', '2027-01-01', '2', 'SELISIH', '2', 'kasubagRenvapor', '2026-01-05 10:00:00+07', '2');

INSERT INTO kinerja.settlement_row (settlement_id, position, code, cells) VALUES
  ('d3a2a151-b036-4023-a698-81609fe51ad3', '1', 'IKM', '{"arah": "NAIK", "kode": "IKM", "nama": "Indeks Kepuasan Masyarakat", "rumus": "", "satuan": "nilai", "pengali": "", "sasaran": "", "definisi": "", "akumulasi": "TERAKHIR", "target_t1": "", "target_t2": "", "target_t3": "", "target_t4": "", "cara_hitung": "LANGSUNG", "rumus_turun": "", "sumber_data": "", "target_tahun": "91,33", "batas_capaian": "", "bilangan_bulat": "tidak", "label_penyebut": "", "label_pembilang": "", "penanggung_jawab": ""}');

INSERT INTO kinerja.special_day (id, day, name, kind) VALUES
  ('0107a5f8-babb-40ed-9065-dd675ea5375e', '2026-05-01', 'Hari Buruh Internasional', 'LIBUR_NASIONAL'),
  ('01589a5c-577d-4e6d-b7d7-c269f936d8b6', '2027-03-25', 'Cuti bersama Wafat Yesus Kristus', 'CUTI_BERSAMA'),
  ('077c5ba4-524e-403b-a46a-afc688ad7bcb', '2026-05-15', 'Cuti bersama Kenaikan Yesus Kristus', 'CUTI_BERSAMA'),
  ('0956fe88-bed2-445b-8881-a462fa194e74', '2027-03-09', 'Cuti bersama Idulfitri', 'CUTI_BERSAMA'),
  ('0d9e1016-723f-4ef3-98d2-dd24eb51c4de', '2026-05-28', 'Cuti bersama Iduladha', 'CUTI_BERSAMA'),
  ('0fa3100f-2b30-4940-9e0c-b6937ea93f90', '2027-05-18', 'Cuti bersama Iduladha', 'CUTI_BERSAMA'),
  ('124d0b11-a257-49ab-af96-983896ededae', '2026-03-20', 'Cuti bersama Idulfitri', 'CUTI_BERSAMA'),
  ('136025dd-4dce-48c3-bca0-493dc4b93b18', '2026-01-16', 'Isra Mikraj Nabi Muhammad SAW', 'LIBUR_NASIONAL'),
  ('15210643-2e6a-49fb-aa49-422c35ed849e', '2025-06-06', 'Iduladha 1446 H', 'LIBUR_NASIONAL'),
  ('1626f5e7-ac3f-4a6e-a223-6c05f47a860a', '2027-03-26', 'Wafat Yesus Kristus', 'LIBUR_NASIONAL'),
  ('1ad56d82-c9ab-4a50-921b-68d8588ac214', '2027-05-06', 'Kenaikan Yesus Kristus', 'LIBUR_NASIONAL'),
  ('1e8f8652-0b03-49a8-819e-a90ff2f01c06', '2025-05-29', 'Kenaikan Yesus Kristus', 'LIBUR_NASIONAL'),
  ('2a67632d-f19d-480b-ace0-ac7389dfc60f', '2027-12-26', 'Isra Mikraj Nabi Muhammad SAW (1449 H)', 'LIBUR_NASIONAL'),
  ('2cb98d34-3688-4011-8a50-5422352fc6eb', '2027-06-06', 'Tahun Baru Islam 1449 H', 'LIBUR_NASIONAL'),
  ('2f9318a5-790e-4468-9718-468b46d14787', '2026-02-16', 'Cuti bersama Imlek', 'CUTI_BERSAMA'),
  ('30cde2d7-134e-4afc-ac7b-342629bd5f50', '2027-03-12', 'Cuti bersama Idulfitri', 'CUTI_BERSAMA'),
  ('31974d67-0e07-4db0-a06c-ee37e1495c1b', '2027-05-01', 'Hari Buruh Internasional', 'LIBUR_NASIONAL'),
  ('36c39e34-fba6-4cbb-84e3-e50d7f370043', '2026-03-22', 'Idulfitri 1447 H hari 2', 'LIBUR_NASIONAL'),
  ('37ae60f3-1b4a-433b-aee4-b6642cbde9e5', '2025-04-02', 'Cuti bersama Idulfitri', 'CUTI_BERSAMA'),
  ('3e45311a-2b13-49fa-8bba-b0345ace6c8f', '2026-05-14', 'Kenaikan Yesus Kristus', 'LIBUR_NASIONAL'),
  ('3eb8db37-29fd-49f2-8e85-06fea77bb9c9', '2027-03-28', 'Kebangkitan Yesus Kristus (Paskah)', 'LIBUR_NASIONAL'),
  ('4406104a-5f5c-4295-827e-f47d6decdc34', '2027-08-17', 'Proklamasi Kemerdekaan RI', 'LIBUR_NASIONAL'),
  ('451efbf2-ff03-464a-8c75-568e245c66e3', '2025-01-29', 'Tahun Baru Imlek 2576 Kongzili', 'LIBUR_NASIONAL'),
  ('4e5546ae-2b87-41fd-886f-da222858478a', '2026-08-17', 'Proklamasi Kemerdekaan RI', 'LIBUR_NASIONAL'),
  ('52b8eaa3-b2af-4c56-bf85-f1d72a3d8ab3', '2025-04-07', 'Cuti bersama Idulfitri', 'CUTI_BERSAMA'),
  ('531700ad-ca73-4ddd-a327-12abe1fa9149', '2025-06-27', 'Tahun Baru Islam 1447 H', 'LIBUR_NASIONAL'),
  ('5aa61984-febb-492a-b064-0c2a61fd2df2', '2027-03-11', 'Idulfitri 1448 H hari 2', 'LIBUR_NASIONAL'),
  ('64780ad8-3df0-45f3-a553-28ce8dc0dd7a', '2027-05-17', 'Iduladha 1448 H', 'LIBUR_NASIONAL'),
  ('66ed7a08-0eee-4c9e-9809-87ada84f1296', '2027-08-15', 'Maulid Nabi Muhammad SAW', 'LIBUR_NASIONAL'),
  ('67415b8b-ef17-4d0a-8213-5e6d756a8db0', '2027-12-24', 'Cuti bersama Natal', 'CUTI_BERSAMA'),
  ('67d70821-abe7-470a-98b4-31d3009b5ef3', '2026-06-01', 'Hari Lahir Pancasila', 'LIBUR_NASIONAL'),
  ('6f6a013f-5d5e-4491-b360-c1acf0b2d88e', '2026-05-31', 'Hari Raya Waisak 2570 BE', 'LIBUR_NASIONAL'),
  ('71317acc-1c12-405e-a65a-5fdc32e54bfd', '2026-12-24', 'Cuti bersama Natal', 'CUTI_BERSAMA'),
  ('71b5b882-b344-4ccd-841a-b2159cd3af06', '2027-05-20', 'Hari Raya Waisak 2571 BE', 'LIBUR_NASIONAL'),
  ('71f1c7ef-a291-4532-a69e-fd4d76fe832e', '2026-03-24', 'Cuti bersama Idulfitri', 'CUTI_BERSAMA'),
  ('754fc62b-8243-4aaa-987d-dd9be5a2e674', '2025-05-01', 'Hari Buruh Internasional', 'LIBUR_NASIONAL'),
  ('77f8db46-1f4a-4b06-aeb0-c9059c6847c8', '2025-08-17', 'Proklamasi Kemerdekaan RI', 'LIBUR_NASIONAL'),
  ('792651ba-fab1-4146-9030-549480afa8d0', '2026-12-25', 'Kelahiran Yesus Kristus', 'LIBUR_NASIONAL'),
  ('81db0497-c441-41c1-84ec-e225f520759f', '2026-04-05', 'Kebangkitan Yesus Kristus (Paskah)', 'LIBUR_NASIONAL'),
  ('86a620ef-883f-415e-8dd0-c4aa610ac68d', '2025-04-18', 'Wafat Yesus Kristus', 'LIBUR_NASIONAL'),
  ('88842a66-7e93-4e43-84d4-477e0f78e63b', '2026-03-21', 'Idulfitri 1447 H hari 1', 'LIBUR_NASIONAL'),
  ('8bbab6eb-b132-4174-88d8-25743140d750', '2025-03-31', 'Idulfitri 1446 H hari 1', 'LIBUR_NASIONAL'),
  ('8fdc6476-533f-45e4-a3fd-79c949812d7b', '2027-01-05', 'Isra Mikraj Nabi Muhammad SAW (1448 H)', 'LIBUR_NASIONAL'),
  ('95ae8801-ed9c-405e-bd96-09c28653505d', '2027-12-25', 'Kelahiran Yesus Kristus', 'LIBUR_NASIONAL'),
  ('961ec00d-30e1-4795-a9c7-20c153505459', '2027-02-06', 'Tahun Baru Imlek 2578 Kongzili', 'LIBUR_NASIONAL'),
  ('9ae4b9a1-afdc-4704-8afa-a9ac6cb3d67f', '2025-04-03', 'Cuti bersama Idulfitri', 'CUTI_BERSAMA'),
  ('9b67fa30-c5cf-43cc-94e6-d5168623219b', '2027-03-10', 'Idulfitri 1448 H hari 1', 'LIBUR_NASIONAL'),
  ('a2847f30-6d7e-4f29-97ef-6df582da2be3', '2025-12-25', 'Kelahiran Yesus Kristus', 'LIBUR_NASIONAL'),
  ('a7bc5a51-d14e-4458-b8a7-9abb5a84ca9b', '2027-03-15', 'Cuti bersama Idulfitri', 'CUTI_BERSAMA'),
  ('aa47cd1a-8831-480a-9cc0-1308673a76c5', '2026-06-16', 'Tahun Baru Islam 1448 H', 'LIBUR_NASIONAL'),
  ('ac739343-cbb6-4aeb-9927-6ca2d55068cd', '2026-01-01', 'Tahun Baru 2026 Masehi', 'LIBUR_NASIONAL'),
  ('afd3a34e-f460-4f9b-af1e-15185a18df75', '2025-06-09', 'Cuti bersama Iduladha', 'CUTI_BERSAMA'),
  ('b19beac2-df71-402a-927e-403fff2e98c7', '2027-05-19', 'Cuti bersama Waisak', 'CUTI_BERSAMA'),
  ('b2a7bc4b-4462-4506-aa5d-ce9a2473fda4', '2025-03-29', 'Hari Suci Nyepi Tahun Baru Saka 1947', 'LIBUR_NASIONAL'),
  ('b43a8e15-8892-4ada-90bd-2eca9171780e', '2025-05-30', 'Cuti bersama Kenaikan Yesus Kristus', 'CUTI_BERSAMA'),
  ('b7c1d240-0d54-4416-bb68-d2979eade973', '2026-03-19', 'Hari Suci Nyepi Tahun Baru Saka 1948', 'LIBUR_NASIONAL'),
  ('bac1edf6-dfd7-4c19-baf9-9d9ad7aca48b', '2026-08-25', 'Maulid Nabi Muhammad SAW', 'LIBUR_NASIONAL'),
  ('bf42f350-6d51-4387-80f9-1074159a49a6', '2027-02-05', 'Cuti bersama Imlek', 'CUTI_BERSAMA'),
  ('bf81d2ef-9836-41bf-8426-c233046b94e4', '2025-12-26', 'Cuti bersama Natal', 'CUTI_BERSAMA'),
  ('c269df0c-668d-4930-ae4f-c4af3bef8e0a', '2027-01-01', 'Tahun Baru 2027 Masehi', 'LIBUR_NASIONAL'),
  ('c346c4b4-5fcb-459e-b69c-9368cb2f7898', '2025-04-01', 'Idulfitri 1446 H hari 2', 'LIBUR_NASIONAL'),
  ('cc80cb36-639d-44d6-8a18-028d30fc8122', '2025-08-18', 'Cuti bersama setelah Hari Kemerdekaan (perubahan SKB 2025)', 'CUTI_BERSAMA'),
  ('ce60ee73-ce26-42f0-9164-29eee9b5526d', '2025-03-28', 'Cuti bersama Nyepi', 'CUTI_BERSAMA'),
  ('cfdcb7fd-9ff1-4a76-b664-7ddc5987ef88', '2025-04-20', 'Kebangkitan Yesus Kristus (Paskah)', 'LIBUR_NASIONAL'),
  ('d20c4c3f-133f-454b-8575-cbb158a9574c', '2025-01-01', 'Tahun Baru 2025 Masehi', 'LIBUR_NASIONAL'),
  ('d3f57bcf-a485-4a61-974f-ab7ef53ba8a5', '2025-05-13', 'Cuti bersama Waisak', 'CUTI_BERSAMA'),
  ('d4077481-c98b-4453-849b-e361f4350770', '2025-09-05', 'Maulid Nabi Muhammad SAW', 'LIBUR_NASIONAL'),
  ('db78abf5-6854-4719-a626-1bb34cc96c88', '2026-03-18', 'Cuti bersama Nyepi', 'CUTI_BERSAMA'),
  ('e349de17-e591-4687-966b-dd9abff29c70', '2025-01-28', 'Cuti bersama Imlek', 'CUTI_BERSAMA'),
  ('e67a2e78-e669-416d-9e9c-3e0b45174b12', '2026-02-17', 'Tahun Baru Imlek 2577 Kongzili', 'LIBUR_NASIONAL'),
  ('e7f0475f-bbfa-4736-be2c-09a075bfc3c3', '2025-01-27', 'Isra Mikraj Nabi Muhammad SAW', 'LIBUR_NASIONAL'),
  ('e9e61b59-4bf9-437b-9fe0-a97e0b55ed38', '2025-06-01', 'Hari Lahir Pancasila', 'LIBUR_NASIONAL'),
  ('ea80b0c0-64c5-4010-b544-017348112a91', '2027-06-01', 'Hari Lahir Pancasila', 'LIBUR_NASIONAL'),
  ('ebbb03b8-273f-4fd2-926b-8c7e7d6d837c', '2026-05-27', 'Iduladha 1447 H', 'LIBUR_NASIONAL'),
  ('f557b9e6-ca28-4e36-a84f-796ed676aa38', '2025-05-12', 'Hari Raya Waisak 2569 BE', 'LIBUR_NASIONAL'),
  ('fab4fb39-30ba-43a9-ad21-11c42fc15009', '2026-04-03', 'Wafat Yesus Kristus', 'LIBUR_NASIONAL'),
  ('faf6b30b-17ad-4da8-91a2-bda8321a121f', '2026-03-23', 'Cuti bersama Idulfitri', 'CUTI_BERSAMA'),
  ('fdad6e00-b2d2-4f73-ab9d-684087b9e17f', '2027-03-08', 'Hari Suci Nyepi Tahun Baru Saka 1949', 'LIBUR_NASIONAL'),
  ('feb544c5-2c4e-448b-b3f8-7955cc199f8f', '2025-04-04', 'Cuti bersama Idulfitri', 'CUTI_BERSAMA');

INSERT INTO kinerja.target (id, office_id, indicator_code, year, version, low, source, recorded_at) VALUES
  ('0c70da09-a7b0-4e66-aad1-4543c673b0c5', 'sumbersuko', 'BWI-1', '2024', '1', '90.0000000000', 'contoh: Kecamatan Banyuwangi (Renstra, tabel capaian 2020 s.d. 2024)', '2026-01-05 09:00:00+07'),
  ('4790ec80-9675-4b74-b7bb-06320aa5f822', 'sumbersuko', 'BWI-2', '2024', '1', '100.0000000000', 'contoh: Kecamatan Banyuwangi (Renstra, tabel capaian 2020 s.d. 2024)', '2026-01-05 09:00:00+07'),
  ('8c0d9664-0d03-4dfb-859b-ffa29438c7a9', 'sumbersuko', 'BWI-3', '2024', '1', '91.3300000000', 'contoh: Kecamatan Banyuwangi (Renstra, tabel capaian 2020 s.d. 2024)', '2026-01-05 09:00:00+07'),
  ('ba25a724-0ba8-48ee-9fef-17af66a91942', 'sumbersuko', 'BWI-4', '2024', '1', '85.4700000000', 'contoh: Kecamatan Banyuwangi (Renstra, tabel capaian 2020 s.d. 2024)', '2026-01-05 09:00:00+07');

INSERT INTO kinerja.team_member (measurement_id, user_id, settled) VALUES
  ('dd2cc91a-81af-4855-a24c-3523054558ce', 'tim1', 'false'),
  ('dd2cc91a-81af-4855-a24c-3523054558ce', 'tim1', 'true'),
  ('dd2cc91a-81af-4855-a24c-3523054558ce', 'tim2', 'true');

INSERT INTO kinerja.trail (office_id, sequence, at, by_user, task_id, subject, measurement_id, key, before, after, previous_hash, hash) VALUES
  ('sumbersuko', '1', '2026-01-05 09:00:00+07', NULL, NULL, 'PENGGUNA', NULL, 'camat', NULL, '{"akun":"ada"}', '0000000000000000000000000000000000000000000000000000000000000000', '7e34b9387e900f318aafc31a415cfc1804f561f7e447befc09a35c317b223c3e'),
  ('sumbersuko', '10', '2026-01-05 09:00:00+07', NULL, NULL, 'PERAN', NULL, 'kasubagRenvapor', NULL, '{"peran":"Kasubag Renvapor (kasubagRenvapor)"}', 'dde77fe8ce438e49277dacb354d3219ed7fcb5e2c04ef31285bb8aa4923d15b1', '09666aed7a8fe82d31f7b249def4167045ac567f6d55f96a34d288db2e48e9ab'),
  ('sumbersuko', '11', '2026-01-05 09:00:00+07', NULL, NULL, 'PENGGUNA', NULL, 'staf1', NULL, '{"akun":"ada"}', '09666aed7a8fe82d31f7b249def4167045ac567f6d55f96a34d288db2e48e9ab', '0c4f8096d2dc801991952496971009c6736ba08a97c3b5f737b210e8589f1605'),
  ('sumbersuko', '12', '2026-01-05 09:00:00+07', NULL, NULL, 'PERAN', NULL, 'staf1', NULL, '{"peran":"Staf (staf)"}', '0c4f8096d2dc801991952496971009c6736ba08a97c3b5f737b210e8589f1605', '93828ac6554d3027126c0ed2ef0c23797927ba2dc88230c250b8dbeaccea861c'),
  ('sumbersuko', '13', '2026-01-05 09:00:00+07', NULL, NULL, 'PENGGUNA', NULL, 'staf2', NULL, '{"akun":"ada"}', '93828ac6554d3027126c0ed2ef0c23797927ba2dc88230c250b8dbeaccea861c', 'd46b4ccf7b68d6085691d4eb118db5c86c4170910c26d575325f32ec3c1022ae'),
  ('sumbersuko', '14', '2026-01-05 09:00:00+07', NULL, NULL, 'PERAN', NULL, 'staf2', NULL, '{"peran":"Staf (staf)"}', 'd46b4ccf7b68d6085691d4eb118db5c86c4170910c26d575325f32ec3c1022ae', 'bf2157d9bd3f3a2aa3aad32cdc7ff09593505cc6e5135c2736f22861c3b544ef'),
  ('sumbersuko', '15', '2026-01-05 09:00:00+07', NULL, NULL, 'PENGGUNA', NULL, 'kasubagUmum', NULL, '{"akun":"ada"}', 'bf2157d9bd3f3a2aa3aad32cdc7ff09593505cc6e5135c2736f22861c3b544ef', 'da2225d5bc02d02c9c21c7ad5cc1c7c8cab3bce8298d0a33bc77e3f922316c95'),
  ('sumbersuko', '16', '2026-01-05 09:00:00+07', NULL, NULL, 'PERAN', NULL, 'kasubagUmum', NULL, '{"peran":"Kasubag Umum (kasubagUmum)"}', 'da2225d5bc02d02c9c21c7ad5cc1c7c8cab3bce8298d0a33bc77e3f922316c95', 'eb890f3ceae50e8c5fe9ce5b1cac0f6cb241f2f3b3f5c79875e6383506c015cf'),
  ('sumbersuko', '17', '2026-01-05 09:00:00+07', NULL, NULL, 'PENGGUNA', NULL, 'analis', NULL, '{"akun":"ada"}', 'eb890f3ceae50e8c5fe9ce5b1cac0f6cb241f2f3b3f5c79875e6383506c015cf', '06e8bac628381b91d566745ccc4c4cc35abe0cb644e17bc070bb4b69f2c9e178'),
  ('sumbersuko', '18', '2026-01-05 09:00:00+07', NULL, NULL, 'PERAN', NULL, 'analis', NULL, '{"peran":"Analis Proses (analis)"}', '06e8bac628381b91d566745ccc4c4cc35abe0cb644e17bc070bb4b69f2c9e178', '0596deb4ac063d7dfc070d08dfd8e937164ea95204a8cc2b45084fbbb4d2a39b'),
  ('sumbersuko', '19', '2026-01-05 09:00:00+07', NULL, NULL, 'PENGGUNA', NULL, 'admin', NULL, '{"akun":"ada"}', '0596deb4ac063d7dfc070d08dfd8e937164ea95204a8cc2b45084fbbb4d2a39b', 'd8cc37e3684ca07478755a42054929955a1ff55906a7e175d531453e0ec505ef'),
  ('sumbersuko', '2', '2026-01-05 09:00:00+07', NULL, NULL, 'PERAN', NULL, 'camat', NULL, '{"peran":"Camat (camat)"}', '7e34b9387e900f318aafc31a415cfc1804f561f7e447befc09a35c317b223c3e', 'df33370c47a47636be67612b49cb1e6bd1b6717b32af7e39f352d30bb7c23a7d'),
  ('sumbersuko', '20', '2026-01-05 09:00:00+07', NULL, NULL, 'PERAN', NULL, 'admin', NULL, '{"peran":"Administrator (camunda-admin)"}', 'd8cc37e3684ca07478755a42054929955a1ff55906a7e175d531453e0ec505ef', '3d45f2f063a7d5c275997add77e075b747364b580fa1748b95442f1f0078ae9d'),
  ('sumbersuko', '21', '2026-01-05 09:00:00+07', NULL, NULL, 'INDIKATOR', NULL, 'SOP-1', NULL, '{"Akumulasi":"TERAKHIR","Arah":"NAIK","Bilangan bulat":"ya","Cara hitung":"RASIO","Kode":"SOP-1","Label pembilang":"Jumlah peserta hadir pada Musrenbang","Label penyebut":"Jumlah Penduduk","Nama indikator":"Jumlah peserta hadir pada Musrenbang : Jumlah Penduduk","Pengali":"100","Rumus":"Jumlah peserta hadir pada Musrenbang : Jumlah Penduduk","Satuan":"%","berlaku mulai":"2023-08-25","sumber":"SOP Nomor 427.101/16.01/2023, Formula Pengukuran Kinerja nomor 1","urutan":"1"}', '3d45f2f063a7d5c275997add77e075b747364b580fa1748b95442f1f0078ae9d', 'f0cfd9a76f536a5ae4fec4bd4b92e734f711f32d21e3c0914c60ee187265873d'),
  ('sumbersuko', '22', '2026-01-05 09:00:00+07', NULL, NULL, 'INDIKATOR', NULL, 'SOP-2', NULL, '{"Akumulasi":"RATA_RATA","Arah":"TURUN","Bilangan bulat":"tidak","Cara hitung":"LANGSUNG","Kode":"SOP-2","Label pembilang":"Lama hari rata-rata proses penyelesaian KTP","Label penyebut":"SOP pemrosesan","Nama indikator":"Lama hari rata-rata proses penyelesaian KTP : SOP pemrosesan","Rumus":"Lama hari rata-rata proses penyelesaian KTP : SOP pemrosesan","Rumus turun":"SELISIH","Satuan":"hari","berlaku mulai":"2023-08-25","sumber":"SOP Nomor 427.101/16.01/2023, Formula Pengukuran Kinerja nomor 2","urutan":"2"}', 'f0cfd9a76f536a5ae4fec4bd4b92e734f711f32d21e3c0914c60ee187265873d', '9da8d86ec0b15c4593a7fd5e49fc673a643ba2d799e028b8323b72c015767860'),
  ('sumbersuko', '23', '2026-01-05 09:00:00+07', NULL, NULL, 'INDIKATOR', NULL, 'SOP-3', NULL, '{"Akumulasi":"TERAKHIR","Arah":"NAIK","Bilangan bulat":"ya","Cara hitung":"RASIO","Kode":"SOP-3","Label pembilang":"Jumlah kelompok-kelompok aktif","Label penyebut":"SOP Pengiriman","Nama indikator":"Jumlah kelompok-kelompok aktif : SOP Pengiriman","Pengali":"100","Rumus":"Jumlah kelompok-kelompok aktif : SOP Pengiriman","Satuan":"%","berlaku mulai":"2023-08-25","sumber":"SOP Nomor 427.101/16.01/2023, Formula Pengukuran Kinerja nomor 3","urutan":"3"}', '9da8d86ec0b15c4593a7fd5e49fc673a643ba2d799e028b8323b72c015767860', '518dfae207e492fab5cf15ad94678174ce8d301751be11579004cb4a39edaf1f'),
  ('sumbersuko', '24', '2026-01-05 09:00:00+07', NULL, NULL, 'INDIKATOR', NULL, 'BWI-1', NULL, '{"Akumulasi":"TERAKHIR","Arah":"NAIK","Bilangan bulat":"tidak","Cara hitung":"LANGSUNG","Kode":"BWI-1","Nama indikator":"Persentase ketercapaian kinerja kecamatan","Satuan":"%","Sumber data":"Renstra Kecamatan Banyuwangi, tabel capaian 2020 s.d. 2024","berlaku mulai":"2024-01-01","sumber":"contoh: Kecamatan Banyuwangi (Renstra, tabel capaian 2020 s.d. 2024)","urutan":"101"}', '518dfae207e492fab5cf15ad94678174ce8d301751be11579004cb4a39edaf1f', '663d1c27cac7f21e9b9fe3179320eaabebd02b2acef41efbc22a10d28f2a8909'),
  ('sumbersuko', '25', '2026-01-05 09:00:00+07', NULL, NULL, 'INDIKATOR', NULL, 'BWI-2', NULL, '{"Akumulasi":"TERAKHIR","Arah":"NAIK","Bilangan bulat":"tidak","Cara hitung":"LANGSUNG","Kode":"BWI-2","Nama indikator":"Persentase penyelesaian pengaduan masyarakat","Satuan":"%","Sumber data":"Renstra Kecamatan Banyuwangi, tabel capaian 2020 s.d. 2024","berlaku mulai":"2024-01-01","sumber":"contoh: Kecamatan Banyuwangi (Renstra, tabel capaian 2020 s.d. 2024)","urutan":"102"}', '663d1c27cac7f21e9b9fe3179320eaabebd02b2acef41efbc22a10d28f2a8909', 'bb61742983f7788463d62bae028172c222d8cac8a3e938b1b8a904df0f9313da'),
  ('sumbersuko', '26', '2026-01-05 09:00:00+07', NULL, NULL, 'INDIKATOR', NULL, 'BWI-3', NULL, '{"Akumulasi":"TERAKHIR","Arah":"NAIK","Bilangan bulat":"tidak","Cara hitung":"LANGSUNG","Kode":"BWI-3","Nama indikator":"Indeks Kepuasan Masyarakat","Satuan":"nilai","Sumber data":"Renstra Kecamatan Banyuwangi, tabel capaian 2020 s.d. 2024","berlaku mulai":"2024-01-01","sumber":"contoh: Kecamatan Banyuwangi (Renstra, tabel capaian 2020 s.d. 2024)","urutan":"103"}', 'bb61742983f7788463d62bae028172c222d8cac8a3e938b1b8a904df0f9313da', '61c18b07029dd35a4e1b4551891182af43bd1604c1035c9355a7d5d0d27d41ea'),
  ('sumbersuko', '27', '2026-01-05 09:00:00+07', NULL, NULL, 'INDIKATOR', NULL, 'BWI-4', NULL, '{"Akumulasi":"TERAKHIR","Arah":"NAIK","Bilangan bulat":"tidak","Cara hitung":"LANGSUNG","Kode":"BWI-4","Nama indikator":"Nilai SAKIP kecamatan","Satuan":"nilai","Sumber data":"Renstra Kecamatan Banyuwangi, tabel capaian 2020 s.d. 2024","berlaku mulai":"2024-01-01","sumber":"contoh: Kecamatan Banyuwangi (Renstra, tabel capaian 2020 s.d. 2024)","urutan":"104"}', '61c18b07029dd35a4e1b4551891182af43bd1604c1035c9355a7d5d0d27d41ea', 'c03daea1fb6ef1e50b2b26be8a61e35df8a07dbe045ea6ea1a302c34ec71b466'),
  ('sumbersuko', '28', '2026-01-05 09:00:00+07', NULL, NULL, 'TARGET', NULL, 'BWI-1 2024', NULL, '{"Target tahun":"90","sumber":"contoh: Kecamatan Banyuwangi (Renstra, tabel capaian 2020 s.d. 2024)"}', 'c03daea1fb6ef1e50b2b26be8a61e35df8a07dbe045ea6ea1a302c34ec71b466', 'd0a4d355a1df5a5b97965bd8de105eaac09e16be28c94c892b0043f9428bf17e'),
  ('sumbersuko', '29', '2026-01-05 09:00:00+07', NULL, NULL, 'TARGET', NULL, 'BWI-2 2024', NULL, '{"Target tahun":"100","sumber":"contoh: Kecamatan Banyuwangi (Renstra, tabel capaian 2020 s.d. 2024)"}', 'd0a4d355a1df5a5b97965bd8de105eaac09e16be28c94c892b0043f9428bf17e', '2f0e83b3585a16595684b7e91e793272aaf44308b1c0f46a12da62fa9511942d'),
  ('sumbersuko', '3', '2026-01-05 09:00:00+07', NULL, NULL, 'PENGGUNA', NULL, 'sekretaris', NULL, '{"akun":"ada"}', 'df33370c47a47636be67612b49cb1e6bd1b6717b32af7e39f352d30bb7c23a7d', '6dc325e97bf860451b4f9a2aa3b664230fab1cfc271ae645934c1b6b1288a5cc'),
  ('sumbersuko', '30', '2026-01-05 09:00:00+07', NULL, NULL, 'TARGET', NULL, 'BWI-3 2024', NULL, '{"Target tahun":"91,33","sumber":"contoh: Kecamatan Banyuwangi (Renstra, tabel capaian 2020 s.d. 2024)"}', '2f0e83b3585a16595684b7e91e793272aaf44308b1c0f46a12da62fa9511942d', 'a131687560480ceff02b09d20e8238767a630613a3024a512540321a5ae4e4c0'),
  ('sumbersuko', '31', '2026-01-05 09:00:00+07', NULL, NULL, 'TARGET', NULL, 'BWI-4 2024', NULL, '{"Target tahun":"85,47","sumber":"contoh: Kecamatan Banyuwangi (Renstra, tabel capaian 2020 s.d. 2024)"}', 'a131687560480ceff02b09d20e8238767a630613a3024a512540321a5ae4e4c0', 'eaeea0b4ceba706b8fa3f8531582a4912defdd7a3cd4ee396db68adcf134f1ce'),
  ('sumbersuko', '32', '2026-01-05 09:00:00+07', NULL, NULL, 'MODEL', NULL, 'Kinerja (bawaan)', NULL, '{"berkas":["jadwal-tribulan.bpmn","langkah-1.form","langkah-2.form","langkah-3.form","langkah-4.form","langkah-5.form","langkah-6.form","langkah-7.form","langkah-8.form","langkah-9.form","memeriksa-penetapan.form","menetapkan-kinerja.form","menyusun-penetapan.form","mulai-penetapan.form","mulai-pengukuran.form","pencatatan-arsip.form","penetapan-kinerja.bpmn","pengukuran-kinerja.bpmn","predikat-kinerja.dmn"],"formulir":["langkah-1 versi 1","langkah-2 versi 1","langkah-3 versi 1","langkah-4 versi 1","langkah-5 versi 1","langkah-6 versi 1","langkah-7 versi 1","langkah-8 versi 1","langkah-9 versi 1","memeriksa-penetapan versi 1","menetapkan-kinerja versi 1","menyusun-penetapan versi 1","mulai-penetapan versi 1","mulai-pengukuran versi 1","pencatatan-arsip versi 1"],"keputusan":["predikat-kinerja versi 1"],"pemasangan":"5c2fe50f-ea97-11f1-af75-02fc00000001","proses":["jadwal-tribulan versi 1","penetapan-kinerja versi 1","pengukuran-kinerja versi 1"],"sumber":"kinerja"}', 'eaeea0b4ceba706b8fa3f8531582a4912defdd7a3cd4ee396db68adcf134f1ce', 'be963f4224829b6e848adee1f5baec3ba486020a77d920950042490cf03e8109'),
  ('sumbersuko', '33', '2026-01-05 09:00:00+07', 'camat', NULL, 'PENGUKURAN', 'dd2cc91a-81af-4855-a24c-3523054558ce', 'mulai', NULL, '{"nomor":"1","periode":"Tribulan IV Tahun 2024"}', 'be963f4224829b6e848adee1f5baec3ba486020a77d920950042490cf03e8109', 'c5a98b50989e70aa686d0ac4767f4a6b28a773007b1278a5159e7c97eb3e66ab'),
  ('sumbersuko', '34', '2026-01-05 10:00:00+07', 'camat', '5f728d36-ea97-11f1-af75-02fc00000001', 'PENGUKURAN', 'dd2cc91a-81af-4855-a24c-3523054558ce', 'perintah', NULL, '{"batas waktu":"2026-12-31","perintah":"Laksanakan pengukuran kinerja."}', 'c5a98b50989e70aa686d0ac4767f4a6b28a773007b1278a5159e7c97eb3e66ab', '137ff1661ec9f297e3b630d5858b9b45d9e8adb6571c34f79d2fe2951ae49b91'),
  ('sumbersuko', '35', '2026-01-05 10:00:00+07', 'sekretaris', '60211cd0-ea97-11f1-af75-02fc00000001', 'PENGUKURAN', 'dd2cc91a-81af-4855-a24c-3523054558ce', 'tim', NULL, '{"anggota":["tim1","tim2"]}', '137ff1661ec9f297e3b630d5858b9b45d9e8adb6571c34f79d2fe2951ae49b91', '2ffa17565bcc185b72179877d5289ccb0606aa28277a9fa7128b7348e20c510a'),
  ('sumbersuko', '36', '2026-01-05 10:00:00+07', 'tim2', NULL, 'TUGAS', 'dd2cc91a-81af-4855-a24c-3523054558ce', 'langkah-3', '{"pemegang":"tim2"}', '{"jenis":"KEMBALIKAN"}', '2ffa17565bcc185b72179877d5289ccb0606aa28277a9fa7128b7348e20c510a', 'bdd1d1ae76593d28c16bb0c4bb8d891b08c6dbac1ac748ecec6e3ef30b5d1085'),
  ('sumbersuko', '37', '2026-01-05 10:00:00+07', 'tim1', '6051f0dd-ea97-11f1-af75-02fc00000001', 'TARGET', 'dd2cc91a-81af-4855-a24c-3523054558ce', 'BWI-1', NULL, '{"indikator berlaku mulai":"2024-01-01","target":"90","versi indikator":"1"}', 'bdd1d1ae76593d28c16bb0c4bb8d891b08c6dbac1ac748ecec6e3ef30b5d1085', '53c9cf936ce54587d2f697b44f93465fd761b275c5eb99a3fad838f2c1aa43a3'),
  ('sumbersuko', '38', '2026-01-05 10:00:00+07', 'tim1', '6051f0dd-ea97-11f1-af75-02fc00000001', 'TARGET', 'dd2cc91a-81af-4855-a24c-3523054558ce', 'BWI-2', NULL, '{"indikator berlaku mulai":"2024-01-01","target":"100","versi indikator":"1"}', '53c9cf936ce54587d2f697b44f93465fd761b275c5eb99a3fad838f2c1aa43a3', '087caf320c651e57b624224be4643d548dbc5818c4580c1355be4ef4f23681cd'),
  ('sumbersuko', '39', '2026-01-05 10:00:00+07', 'tim1', '6051f0dd-ea97-11f1-af75-02fc00000001', 'TARGET', 'dd2cc91a-81af-4855-a24c-3523054558ce', 'BWI-3', NULL, '{"indikator berlaku mulai":"2024-01-01","target":"91,33","versi indikator":"1"}', '087caf320c651e57b624224be4643d548dbc5818c4580c1355be4ef4f23681cd', '0ffef1907c5725c28c40d8b1f0dd43dc0424734aa4a679b3c2692e21b48ae869'),
  ('sumbersuko', '4', '2026-01-05 09:00:00+07', NULL, NULL, 'PERAN', NULL, 'sekretaris', NULL, '{"peran":"Sekretaris (sekretaris)"}', '6dc325e97bf860451b4f9a2aa3b664230fab1cfc271ae645934c1b6b1288a5cc', 'a4c56db1cbe377542068219eadf8f6ed589b553b4b574004d1705889fa72cb9c'),
  ('sumbersuko', '40', '2026-01-05 10:00:00+07', 'tim1', '6051f0dd-ea97-11f1-af75-02fc00000001', 'TARGET', 'dd2cc91a-81af-4855-a24c-3523054558ce', 'BWI-4', NULL, '{"indikator berlaku mulai":"2024-01-01","target":"85,47","versi indikator":"1"}', '0ffef1907c5725c28c40d8b1f0dd43dc0424734aa4a679b3c2692e21b48ae869', '7981f123d40904ad4c190e16a6065c49394695b64c1ec92c06c739aa0bb8858b'),
  ('sumbersuko', '41', '2026-01-05 10:00:00+07', 'camat', NULL, 'CATATAN', 'dd2cc91a-81af-4855-a24c-3523054558ce', 'langkah-4', NULL, '{"catatan":"Mohon selesai minggu ini.","tugas":"Menghimpun data"}', '7981f123d40904ad4c190e16a6065c49394695b64c1ec92c06c739aa0bb8858b', '95edb8cec9aa1338515ed3d4a23c381d612db6b672e842708b2a6d0a66680ec8'),
  ('sumbersuko', '42', '2026-01-05 10:00:00+07', 'kasubagRenvapor', NULL, 'KEPUTUSAN', NULL, 'Penetapan kinerja tahun 2027', NULL, '{"berlaku mulai":"2027-01-01","draf":"1","indikator dalam draf":["SOP-1","SOP-2","SOP-3","BWI-1","BWI-2","BWI-3","BWI-4"],"keputusan":"dimulai","tahun":"2027"}', '95edb8cec9aa1338515ed3d4a23c381d612db6b672e842708b2a6d0a66680ec8', '3177f8fac8800a77a747939f0181270a16e0cf39f23819b6b611ce1c86512533'),
  ('sumbersuko', '43', '2026-01-05 10:00:00+07', 'kasubagRenvapor', '60c461e2-ea97-11f1-af75-02fc00000001', 'INDIKATOR', NULL, 'Penetapan kinerja tahun 2027', '{"indikator":{"BWI-1":{"Akumulasi":"TERAKHIR","Arah":"NAIK","Bilangan bulat":"tidak","Cara hitung":"LANGSUNG","Kode":"BWI-1","Nama indikator":"Persentase ketercapaian kinerja kecamatan","Satuan":"%","Sumber data":"Renstra Kecamatan Banyuwangi, tabel capaian 2020 s.d. 2024"},"BWI-2":{"Akumulasi":"TERAKHIR","Arah":"NAIK","Bilangan bulat":"tidak","Cara hitung":"LANGSUNG","Kode":"BWI-2","Nama indikator":"Persentase penyelesaian pengaduan masyarakat","Satuan":"%","Sumber data":"Renstra Kecamatan Banyuwangi, tabel capaian 2020 s.d. 2024"},"BWI-3":{"Akumulasi":"TERAKHIR","Arah":"NAIK","Bilangan bulat":"tidak","Cara hitung":"LANGSUNG","Kode":"BWI-3","Nama indikator":"Indeks Kepuasan Masyarakat","Satuan":"nilai","Sumber data":"Renstra Kecamatan Banyuwangi, tabel capaian 2020 s.d. 2024"},"BWI-4":{"Akumulasi":"TERAKHIR","Arah":"NAIK","Bilangan bulat":"tidak","Cara hitung":"LANGSUNG","Kode":"BWI-4","Nama indikator":"Nilai SAKIP kecamatan","Satuan":"nilai","Sumber data":"Renstra Kecamatan Banyuwangi, tabel capaian 2020 s.d. 2024"},"SOP-1":{"Akumulasi":"TERAKHIR","Arah":"NAIK","Bilangan bulat":"ya","Cara hitung":"RASIO","Kode":"SOP-1","Label pembilang":"Jumlah peserta hadir pada Musrenbang","Label penyebut":"Jumlah Penduduk","Nama indikator":"Jumlah peserta hadir pada Musrenbang : Jumlah Penduduk","Pengali":"100","Rumus":"Jumlah peserta hadir pada Musrenbang : Jumlah Penduduk","Satuan":"%"},"SOP-2":{"Akumulasi":"RATA_RATA","Arah":"TURUN","Bilangan bulat":"tidak","Cara hitung":"LANGSUNG","Kode":"SOP-2","Label pembilang":"Lama hari rata-rata proses penyelesaian KTP","Label penyebut":"SOP pemrosesan","Nama indikator":"Lama hari rata-rata proses penyelesaian KTP : SOP pemrosesan","Rumus":"Lama hari rata-rata proses penyelesaian KTP : SOP pemrosesan","Rumus turun":"SELISIH","Satuan":"hari"},"SOP-3":{"Akumulasi":"TERAKHIR","Arah":"NAIK","Bilangan bulat":"ya","Cara hitung":"RASIO","Kode":"SOP-3","Label pembilang":"Jumlah kelompok-kelompok aktif","Label penyebut":"SOP Pengiriman","Nama indikator":"Jumlah kelompok-kelompok aktif : SOP Pengiriman","Pengali":"100","Rumus":"Jumlah kelompok-kelompok aktif : SOP Pengiriman","Satuan":"%"}},"urutan":["SOP-1","SOP-2","SOP-3","BWI-1","BWI-2","BWI-3","BWI-4"]}', '{"draf":"2","indikator":{"IKM":{"Akumulasi":"TERAKHIR","Arah":"NAIK","Bilangan bulat":"tidak","Cara hitung":"LANGSUNG","Kode":"IKM","Nama indikator":"Indeks Kepuasan Masyarakat","Satuan":"nilai","Target tahun":"91,33"}},"urutan":["IKM"]}', '3177f8fac8800a77a747939f0181270a16e0cf39f23819b6b611ce1c86512533', '8bd57f15d7e8ef58733382a88228a0b883be273f1fe174c866c0d7069ed5a3d6'),
  ('sumbersuko', '5', '2026-01-05 09:00:00+07', NULL, NULL, 'PENGGUNA', NULL, 'tim1', NULL, '{"akun":"ada"}', 'a4c56db1cbe377542068219eadf8f6ed589b553b4b574004d1705889fa72cb9c', '573ef42db8076cec180f4f68aacb6742298173deeca45e9df209bade82ec310e'),
  ('sumbersuko', '6', '2026-01-05 09:00:00+07', NULL, NULL, 'PERAN', NULL, 'tim1', NULL, '{"peran":"Tim (tim)"}', '573ef42db8076cec180f4f68aacb6742298173deeca45e9df209bade82ec310e', '5505e07c7389c599c18d06774111e7e58e955cec9466790395aa15901a50127d'),
  ('sumbersuko', '7', '2026-01-05 09:00:00+07', NULL, NULL, 'PENGGUNA', NULL, 'tim2', NULL, '{"akun":"ada"}', '5505e07c7389c599c18d06774111e7e58e955cec9466790395aa15901a50127d', '1bcf0f6379c7716cb520e89379d1a21fcf6299b73ec74a324fed2004ec7d90dc'),
  ('sumbersuko', '8', '2026-01-05 09:00:00+07', NULL, NULL, 'PERAN', NULL, 'tim2', NULL, '{"peran":"Tim (tim)"}', '1bcf0f6379c7716cb520e89379d1a21fcf6299b73ec74a324fed2004ec7d90dc', 'e19b52049485bd44419312f8ac149eba11aa2e5d57ad7f2f0d9ea09fab5e34e6'),
  ('sumbersuko', '9', '2026-01-05 09:00:00+07', NULL, NULL, 'PENGGUNA', NULL, 'kasubagRenvapor', NULL, '{"akun":"ada"}', 'e19b52049485bd44419312f8ac149eba11aa2e5d57ad7f2f0d9ea09fab5e34e6', 'dde77fe8ce438e49277dacb354d3219ed7fcb5e2c04ef31285bb8aa4923d15b1');

INSERT INTO kinerja.trail_beginning (only_row, at) VALUES
  ('true', '2026-01-05 08:59:00+07');

INSERT INTO kinerja.working_hours (id, name, valid_from, valid_until, weekday, opens, closes, pause_from, pause_until) VALUES
  ('24935047-7ed1-402e-abbb-dbfa71990543', 'Jam kerja Ramadan 1446 H', '2025-03-01', '2025-03-30', '1', '08:00:00', '15:00:00', '12:00:00', '12:30:00'),
  ('2daf03be-e282-4b3f-a99b-865e7fbce1b7', 'Jam kerja biasa', '2000-01-01', NULL, '4', '07:30:00', '16:00:00', '12:00:00', '13:00:00'),
  ('2f8e8006-62a6-4934-a200-6bd6124c99f2', 'Jam kerja Ramadan 1447 H', '2026-02-19', '2026-03-20', '3', '08:00:00', '15:00:00', '12:00:00', '12:30:00'),
  ('3dde4ec1-2750-4ebd-b5e6-d030c0447898', 'Jam kerja Ramadan 1447 H', '2026-02-19', '2026-03-20', '5', '07:00:00', '14:30:00', '11:30:00', '12:30:00'),
  ('3e2da9bc-335b-418c-b8c9-c5a8a8a7c0fd', 'Jam kerja biasa', '2000-01-01', NULL, '2', '07:30:00', '16:00:00', '12:00:00', '13:00:00'),
  ('449abaaf-f771-4b1f-87a8-b571fa8177a6', 'Jam kerja biasa', '2000-01-01', NULL, '1', '07:30:00', '16:00:00', '12:00:00', '13:00:00'),
  ('4bbdc115-a105-465e-ae9c-38e705fd5c46', 'Jam kerja Ramadan 1448 H (sementara)', '2027-02-08', '2027-03-09', '5', '07:00:00', '14:30:00', '11:30:00', '12:30:00'),
  ('4d9cccca-0799-426b-b291-afb20812839c', 'Jam kerja biasa', '2000-01-01', NULL, '3', '07:30:00', '16:00:00', '12:00:00', '13:00:00'),
  ('5347af5b-1445-403e-8b8b-6b931fb39e2f', 'Jam kerja Ramadan 1448 H (sementara)', '2027-02-08', '2027-03-09', '2', '08:00:00', '15:00:00', '12:00:00', '12:30:00'),
  ('6866607c-fb85-48b8-913e-171d2214547f', 'Jam kerja Ramadan 1448 H (sementara)', '2027-02-08', '2027-03-09', '3', '08:00:00', '15:00:00', '12:00:00', '12:30:00'),
  ('6edecf8a-3d31-4ee8-9208-63d55164e853', 'Jam kerja Ramadan 1448 H (sementara)', '2027-02-08', '2027-03-09', '4', '08:00:00', '15:00:00', '12:00:00', '12:30:00'),
  ('7e1894b3-9037-4f72-be5c-0eccf8caadea', 'Jam kerja Ramadan 1446 H', '2025-03-01', '2025-03-30', '3', '08:00:00', '15:00:00', '12:00:00', '12:30:00'),
  ('93537ad7-ccd7-41df-ad32-90ad5e5fa5a3', 'Jam kerja Ramadan 1446 H', '2025-03-01', '2025-03-30', '2', '08:00:00', '15:00:00', '12:00:00', '12:30:00'),
  ('a2eee963-8959-40b8-978f-8b582ac3a29e', 'Jam kerja Ramadan 1447 H', '2026-02-19', '2026-03-20', '2', '08:00:00', '15:00:00', '12:00:00', '12:30:00'),
  ('b93b9331-b672-4aae-839b-dd2bd241c2e1', 'Jam kerja Ramadan 1447 H', '2026-02-19', '2026-03-20', '4', '08:00:00', '15:00:00', '12:00:00', '12:30:00'),
  ('c4db7345-2eaf-43ad-ad9d-1ed1ed388ced', 'Jam kerja Ramadan 1446 H', '2025-03-01', '2025-03-30', '4', '08:00:00', '15:00:00', '12:00:00', '12:30:00'),
  ('d2ddd656-1a50-423d-af48-decaabdc8872', 'Jam kerja Ramadan 1446 H', '2025-03-01', '2025-03-30', '5', '07:00:00', '14:30:00', '11:30:00', '12:30:00'),
  ('fdda3471-717e-481a-ad91-90367e7b9542', 'Jam kerja Ramadan 1448 H (sementara)', '2027-02-08', '2027-03-09', '1', '08:00:00', '15:00:00', '12:00:00', '12:30:00'),
  ('fed8dc7d-3b42-4bd8-a05e-3904ae60d90a', 'Jam kerja Ramadan 1447 H', '2026-02-19', '2026-03-20', '1', '08:00:00', '15:00:00', '12:00:00', '12:30:00'),
  ('ff13c898-c860-417d-99bf-75da2754fb4f', 'Jam kerja biasa', '2000-01-01', NULL, '5', '07:30:00', '16:30:00', '11:30:00', '13:00:00');

INSERT INTO public.act_ge_bytearray (id_, rev_, name_, deployment_id_, bytes_, generated_, type_, create_time_) VALUES
  ('5c3144a0-ea97-11f1-af75-02fc00000001', '1', 'mulai-pengukuran.form', '5c2fe50f-ea97-11f1-af75-02fc00000001', convert_to(E'{
  "executionPlatform": "Camunda Platform",
  "executionPlatformVersion": "7.24.0",
  "exporter": {
    "name": "Camunda Modeler",
    "version": "5.50.0"
  },
  "schemaVersion": 16,
  "id": "mulai-pengukuran",
  "type": "default",
  "components": [
    {
      "type": "text",
      "id": "Field_kepala",
      "text": "### Memulai pengukuran kinerja\\n\\nKosongkan tahun dan tribulan untuk mengukur tribulan yang baru berakhir.",
      "layout": {
        "row": "Row_1",
        "columns": null
      }
    },
    {
      "type": "textfield",
      "id": "Field_tahun",
      "key": "tahun",
      "label": "Tahun",
      "description": "Contoh: 2024. Isi bersama tribulan, atau kosongkan keduanya.",
      "validate": {
        "minLength": 4,
        "maxLength": 4
      },
      "layout": {
        "row": "Row_2",
        "columns": 8
      }
    },
    {
      "type": "select",
      "id": "Field_tribulan",
      "key": "tribulan",
      "label": "Tribulan",
      "values": [
        {
          "label": "Tribulan I (Januari–Maret)",
          "value": "1"
        },
        {
          "label": "Tribulan II (April–Juni)",
          "value": "2"
        },
        {
          "label": "Tribulan III (Juli–September)",
          "value": "3"
        },
        {
          "label": "Tribulan IV (Oktober–Desember)",
          "value": "4"
        }
      ],
      "description": "Isi bersama tahun, atau kosongkan keduanya.",
      "layout": {
        "row": "Row_2",
        "columns": 8
      }
    },
    {
      "type": "checkbox",
      "id": "Field_pembetulan",
      "key": "pembetulan",
      "label": "Pembetulan atas hasil pengukuran yang sudah dibekukan",
      "description": "Hasil yang lama tetap tersimpan; pembetulan menjadi pengukuran baru yang bernomor.",
      "layout": {
        "row": "Row_3",
        "columns": null
      }
    },
    {
      "type": "textarea",
      "id": "Field_alasanPembetulan",
      "key": "alasanPembetulan",
      "label": "Alasan pembetulan",
      "conditional": {
        "hide": "=pembetulan != true"
      },
      "validate": {
        "maxLength": 4000
      },
      "layout": {
        "row": "Row_4",
        "columns": null
      },
      "description": "Wajib diisi."
    }
  ]
}
', 'UTF8'), 'false', '1', '2026-01-05 09:00:00'),
  ('5c3144a1-ea97-11f1-af75-02fc00000001', '1', 'penetapan-kinerja.bpmn', '5c2fe50f-ea97-11f1-af75-02fc00000001', convert_to('<?xml version="1.0" encoding="UTF-8"?>
<bpmn:definitions xmlns:bpmn="http://www.omg.org/spec/BPMN/20100524/MODEL" xmlns:bpmndi="http://www.omg.org/spec/BPMN/20100524/DI" xmlns:dc="http://www.omg.org/spec/DD/20100524/DC" xmlns:di="http://www.omg.org/spec/DD/20100524/DI" xmlns:camunda="http://camunda.org/schema/1.0/bpmn" xmlns:modeler="http://camunda.org/schema/modeler/1.0" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" id="penetapanKinerjaDefinitions" targetNamespace="https://sumbersuko.lumajangkab.go.id/sop" exporter="Camunda Modeler" exporterVersion="5.50.0" modeler:executionPlatform="Camunda Platform" modeler:executionPlatformVersion="7.24.0">
  <bpmn:collaboration id="kecamatan">
    <bpmn:participant id="kecamatanSumbersuko" name="Kecamatan Sumbersuko – Penetapan Kinerja" processRef="penetapan-kinerja" />
  </bpmn:collaboration>
  <bpmn:process id="penetapan-kinerja" name="Penetapan Kinerja" isExecutable="true" camunda:candidateStarterGroups="kasubagRenvapor" camunda:versionTag="1" camunda:historyTimeToLive="P1825D" camunda:isStartableInTasklist="true">
    <bpmn:documentation>Penetapan indikator, target Perjanjian Kinerja (satu tahun), target Rencana Aksi (setiap tribulan), dan kebijakan pengukuran. SOP Pengukuran Kinerja menyebut PK dan Rencana Aksi sebagai keterkaitan (nomor 7 dan 9); alur penetapannya tidak diatur SOP itu dan mengikuti kebiasaan: disusun Kasubag Renvapor, diperiksa Sekretaris, ditetapkan Camat.

Setiap kantor hanya mempunyai satu penetapan yang berjalan untuk satu tahun. Yang sudah ditetapkan tidak pernah diubah; revisi menjadi versi baru yang berlaku mulai tanggalnya, dan pengukuran lama tetap memakai versinya. Tidak ada waktu baku.</bpmn:documentation>
    <bpmn:laneSet id="pelaksana">
      <bpmn:lane id="laneCamat" name="Camat">
        <bpmn:flowNodeRef>settle</bpmn:flowNodeRef>
        <bpmn:flowNodeRef>settled</bpmn:flowNodeRef>
        <bpmn:flowNodeRef>settlePerformance</bpmn:flowNodeRef>
        <bpmn:flowNodeRef>completed</bpmn:flowNodeRef>
      </bpmn:lane>
      <bpmn:lane id="laneSekretaris" name="Sekretaris">
        <bpmn:flowNodeRef>check</bpmn:flowNodeRef>
        <bpmn:flowNodeRef>checked</bpmn:flowNodeRef>
      </bpmn:lane>
      <bpmn:lane id="laneKasubagRenvapor" name="Kasubag Renvapor">
        <bpmn:flowNodeRef>start</bpmn:flowNodeRef>
        <bpmn:flowNodeRef>prepare</bpmn:flowNodeRef>
      </bpmn:lane>
    </bpmn:laneSet>
    <bpmn:startEvent id="start" name="Penetapan dimulai" camunda:formRef="mulai-penetapan" camunda:formRefBinding="deployment">
      <bpmn:outgoing>start_prepare</bpmn:outgoing>
    </bpmn:startEvent>
    <bpmn:userTask id="prepare" name="Menyusun penetapan kinerja" camunda:formRef="menyusun-penetapan" camunda:formRefBinding="deployment" camunda:candidateGroups="kasubagRenvapor">
      <bpmn:documentation>Indikator dan target diisi pada formulir atau diimpor dari berkas CSV atau XLSX.</bpmn:documentation>
      <bpmn:extensionElements>
        <camunda:properties>
          <camunda:property name="langkah" value="Penyusunan" />
          <camunda:property name="kelengkapan" value="Renstra, Renja/RKT" />
          <camunda:property name="output" value="Draf penetapan kinerja" />
        </camunda:properties>
      </bpmn:extensionElements>
      <bpmn:incoming>start_prepare</bpmn:incoming>
      <bpmn:incoming>checked_no</bpmn:incoming>
      <bpmn:incoming>settled_no</bpmn:incoming>
      <bpmn:outgoing>prepare_check</bpmn:outgoing>
    </bpmn:userTask>
    <bpmn:userTask id="check" name="Memeriksa penetapan kinerja" camunda:formRef="memeriksa-penetapan" camunda:formRefBinding="deployment" camunda:candidateGroups="sekretaris">
      <bpmn:extensionElements>
        <camunda:properties>
          <camunda:property name="langkah" value="Pemeriksaan" />
          <camunda:property name="kelengkapan" value="Draf penetapan kinerja" />
          <camunda:property name="output" value="Draf penetapan kinerja yang diperiksa" />
        </camunda:properties>
      </bpmn:extensionElements>
      <bpmn:incoming>prepare_check</bpmn:incoming>
      <bpmn:outgoing>check_checked</bpmn:outgoing>
    </bpmn:userTask>
    <bpmn:exclusiveGateway id="checked" name="Draf penetapan disetujui?" default="checked_no">
      <bpmn:incoming>check_checked</bpmn:incoming>
      <bpmn:outgoing>checked_yes</bpmn:outgoing>
      <bpmn:outgoing>checked_no</bpmn:outgoing>
    </bpmn:exclusiveGateway>
    <bpmn:userTask id="settle" name="Menetapkan kinerja" camunda:formRef="menetapkan-kinerja" camunda:formRefBinding="deployment" camunda:candidateGroups="camat">
      <bpmn:extensionElements>
        <camunda:properties>
          <camunda:property name="langkah" value="Penetapan" />
          <camunda:property name="kelengkapan" value="Draf penetapan kinerja yang diperiksa" />
          <camunda:property name="output" value="Perjanjian Kinerja dan Rencana Aksi yang ditetapkan" />
        </camunda:properties>
      </bpmn:extensionElements>
      <bpmn:incoming>checked_yes</bpmn:incoming>
      <bpmn:outgoing>settle_settled</bpmn:outgoing>
    </bpmn:userTask>
    <bpmn:exclusiveGateway id="settled" name="Kinerja ditetapkan?" default="settled_no">
      <bpmn:incoming>settle_settled</bpmn:incoming>
      <bpmn:outgoing>settled_yes</bpmn:outgoing>
      <bpmn:outgoing>settled_no</bpmn:outgoing>
    </bpmn:exclusiveGateway>
    <bpmn:serviceTask id="settlePerformance" name="Mencatat indikator, target, dan kebijakan yang ditetapkan" camunda:delegateExpression="${settlePerformanceDelegate}">
      <bpmn:documentation>Menulis versi baru indikator, target, dan kebijakan yang berlaku mulai tanggalnya. Versi lama tetap tersimpan.</bpmn:documentation>
      <bpmn:incoming>settled_yes</bpmn:incoming>
      <bpmn:outgoing>settlePerformance_completed</bpmn:outgoing>
    </bpmn:serviceTask>
    <bpmn:endEvent id="completed" name="Kinerja ditetapkan">
      <bpmn:incoming>settlePerformance_completed</bpmn:incoming>
    </bpmn:endEvent>
    <bpmn:sequenceFlow id="start_prepare" sourceRef="start" targetRef="prepare" />
    <bpmn:sequenceFlow id="prepare_check" sourceRef="prepare" targetRef="check" />
    <bpmn:sequenceFlow id="check_checked" sourceRef="check" targetRef="checked" />
    <bpmn:sequenceFlow id="checked_yes" name="Setuju" sourceRef="checked" targetRef="settle">
      <bpmn:conditionExpression xsi:type="bpmn:tFormalExpression">${checked}</bpmn:conditionExpression>
    </bpmn:sequenceFlow>
    <bpmn:sequenceFlow id="checked_no" name="Tidak" sourceRef="checked" targetRef="prepare" />
    <bpmn:sequenceFlow id="settle_settled" sourceRef="settle" targetRef="settled" />
    <bpmn:sequenceFlow id="settled_yes" name="Setuju" sourceRef="settled" targetRef="settlePerformance">
      <bpmn:conditionExpression xsi:type="bpmn:tFormalExpression">${settled}</bpmn:conditionExpression>
    </bpmn:sequenceFlow>
    <bpmn:sequenceFlow id="settled_no" name="Tidak" sourceRef="settled" targetRef="prepare" />
    <bpmn:sequenceFlow id="settlePerformance_completed" sourceRef="settlePerformance" targetRef="completed" />
  </bpmn:process>
  <bpmndi:BPMNDiagram id="diagram">
    <bpmndi:BPMNPlane id="plane" bpmnElement="kecamatan">
      <bpmndi:BPMNShape id="kecamatanSumbersuko_di" bpmnElement="kecamatanSumbersuko" isHorizontal="true">
        <dc:Bounds x="160" y="80" width="1180" height="540" />
      </bpmndi:BPMNShape>
      <bpmndi:BPMNShape id="laneCamat_di" bpmnElement="laneCamat" isHorizontal="true">
        <dc:Bounds x="190" y="80" width="1150" height="170" />
      </bpmndi:BPMNShape>
      <bpmndi:BPMNShape id="laneSekretaris_di" bpmnElement="laneSekretaris" isHorizontal="true">
        <dc:Bounds x="190" y="250" width="1150" height="170" />
      </bpmndi:BPMNShape>
      <bpmndi:BPMNShape id="laneKasubagRenvapor_di" bpmnElement="laneKasubagRenvapor" isHorizontal="true">
        <dc:Bounds x="190" y="420" width="1150" height="200" />
      </bpmndi:BPMNShape>
      <bpmndi:BPMNShape id="start_di" bpmnElement="start">
        <dc:Bounds x="242" y="492" width="36" height="36" />
        <bpmndi:BPMNLabel>
          <dc:Bounds x="226" y="535" width="68" height="27" />
        </bpmndi:BPMNLabel>
      </bpmndi:BPMNShape>
      <bpmndi:BPMNShape id="prepare_di" bpmnElement="prepare">
        <dc:Bounds x="340" y="460" width="150" height="100" />
      </bpmndi:BPMNShape>
      <bpmndi:BPMNShape id="check_di" bpmnElement="check">
        <dc:Bounds x="520" y="285" width="150" height="100" />
      </bpmndi:BPMNShape>
      <bpmndi:BPMNShape id="checked_di" bpmnElement="checked" isMarkerVisible="true">
        <dc:Bounds x="720" y="310" width="50" height="50" />
        <bpmndi:BPMNLabel>
          <dc:Bounds x="781" y="318" width="78" height="27" />
        </bpmndi:BPMNLabel>
      </bpmndi:BPMNShape>
      <bpmndi:BPMNShape id="settle_di" bpmnElement="settle">
        <dc:Bounds x="820" y="115" width="150" height="100" />
      </bpmndi:BPMNShape>
      <bpmndi:BPMNShape id="settled_di" bpmnElement="settled" isMarkerVisible="true">
        <dc:Bounds x="1010" y="140" width="50" height="50" />
        <bpmndi:BPMNLabel>
          <dc:Bounds x="1000" y="110" width="70" height="27" />
        </bpmndi:BPMNLabel>
      </bpmndi:BPMNShape>
      <bpmndi:BPMNShape id="settlePerformance_di" bpmnElement="settlePerformance">
        <dc:Bounds x="1110" y="115" width="150" height="100" />
      </bpmndi:BPMNShape>
      <bpmndi:BPMNShape id="completed_di" bpmnElement="completed">
        <dc:Bounds x="1287" y="147" width="36" height="36" />
        <bpmndi:BPMNLabel>
          <dc:Bounds x="1276" y="190" width="58" height="27" />
        </bpmndi:BPMNLabel>
      </bpmndi:BPMNShape>
      <bpmndi:BPMNEdge id="start_prepare_di" bpmnElement="start_prepare">
        <di:waypoint x="278" y="510" />
        <di:waypoint x="340" y="510" />
      </bpmndi:BPMNEdge>
      <bpmndi:BPMNEdge id="prepare_check_di" bpmnElement="prepare_check">
        <di:waypoint x="415" y="460" />
        <di:waypoint x="415" y="335" />
        <di:waypoint x="520" y="335" />
      </bpmndi:BPMNEdge>
      <bpmndi:BPMNEdge id="check_checked_di" bpmnElement="check_checked">
        <di:waypoint x="670" y="335" />
        <di:waypoint x="720" y="335" />
      </bpmndi:BPMNEdge>
      <bpmndi:BPMNEdge id="checked_yes_di" bpmnElement="checked_yes">
        <di:waypoint x="745" y="310" />
        <di:waypoint x="745" y="165" />
        <di:waypoint x="820" y="165" />
        <bpmndi:BPMNLabel>
          <dc:Bounds x="753" y="285" width="33" height="14" />
        </bpmndi:BPMNLabel>
      </bpmndi:BPMNEdge>
      <bpmndi:BPMNEdge id="checked_no_di" bpmnElement="checked_no">
        <di:waypoint x="745" y="360" />
        <di:waypoint x="745" y="490" />
        <di:waypoint x="490" y="490" />
        <bpmndi:BPMNLabel>
          <dc:Bounds x="753" y="372" width="28" height="14" />
        </bpmndi:BPMNLabel>
      </bpmndi:BPMNEdge>
      <bpmndi:BPMNEdge id="settle_settled_di" bpmnElement="settle_settled">
        <di:waypoint x="970" y="165" />
        <di:waypoint x="1010" y="165" />
      </bpmndi:BPMNEdge>
      <bpmndi:BPMNEdge id="settled_yes_di" bpmnElement="settled_yes">
        <di:waypoint x="1060" y="165" />
        <di:waypoint x="1110" y="165" />
        <bpmndi:BPMNLabel>
          <dc:Bounds x="1066" y="147" width="33" height="14" />
        </bpmndi:BPMNLabel>
      </bpmndi:BPMNEdge>
      <bpmndi:BPMNEdge id="settled_no_di" bpmnElement="settled_no">
        <di:waypoint x="1035" y="190" />
        <di:waypoint x="1035" y="530" />
        <di:waypoint x="490" y="530" />
        <bpmndi:BPMNLabel>
          <dc:Bounds x="1043" y="200" width="28" height="14" />
        </bpmndi:BPMNLabel>
      </bpmndi:BPMNEdge>
      <bpmndi:BPMNEdge id="settlePerformance_completed_di" bpmnElement="settlePerformance_completed">
        <di:waypoint x="1260" y="165" />
        <di:waypoint x="1287" y="165" />
      </bpmndi:BPMNEdge>
    </bpmndi:BPMNPlane>
  </bpmndi:BPMNDiagram>
</bpmn:definitions>
', 'UTF8'), 'false', '1', '2026-01-05 09:00:00'),
  ('5c3144a2-ea97-11f1-af75-02fc00000001', '1', 'jadwal-tribulan.bpmn', '5c2fe50f-ea97-11f1-af75-02fc00000001', convert_to('<?xml version="1.0" encoding="UTF-8"?>
<bpmn:definitions xmlns:bpmn="http://www.omg.org/spec/BPMN/20100524/MODEL" xmlns:bpmndi="http://www.omg.org/spec/BPMN/20100524/DI" xmlns:dc="http://www.omg.org/spec/DD/20100524/DC" xmlns:di="http://www.omg.org/spec/DD/20100524/DI" xmlns:camunda="http://camunda.org/schema/1.0/bpmn" xmlns:modeler="http://camunda.org/schema/modeler/1.0" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" id="jadwalTribulanDefinitions" targetNamespace="https://sumbersuko.lumajangkab.go.id/sop" exporter="Camunda Modeler" exporterVersion="5.50.0" modeler:executionPlatform="Camunda Platform" modeler:executionPlatformVersion="7.24.0">
  <bpmn:process id="jadwal-tribulan" name="Jadwal Tribulan" isExecutable="true" camunda:versionTag="1" camunda:historyTimeToLive="P30D" camunda:isStartableInTasklist="false">
    <bpmn:documentation>Memulai pengukuran kinerja tribulan yang baru berakhir, karena SOP mewajibkannya "berkala setiap tribulan".

Setiap jam dari pukul 08.00 sampai 16.00 waktu kantor diperiksa: pada hari kerja pertama suatu tribulan pukul 08.00, pengukuran tribulan sebelumnya dimulai, satu kali untuk setiap kantor. Bila aplikasi mati pada saat itu, pengukuran dimulai pada pemeriksaan berikutnya di hari kerja. Pengukuran yang sudah dimulai, selesai, atau dibatalkan tidak dimulai lagi. Jadwal dimatikan dengan setelan kinerja.schedule.enabled=false.</bpmn:documentation>
    <bpmn:startEvent id="everyDay" name="Setiap jam, 08.00–16.00">
      <bpmn:outgoing>everyDay_startDueMeasurements</bpmn:outgoing>
      <bpmn:timerEventDefinition id="everyDayDefinition">
        <bpmn:timeCycle xsi:type="bpmn:tFormalExpression">0 0 8-16 * * *</bpmn:timeCycle>
      </bpmn:timerEventDefinition>
    </bpmn:startEvent>
    <bpmn:sequenceFlow id="everyDay_startDueMeasurements" sourceRef="everyDay" targetRef="startDueMeasurements" />
    <bpmn:serviceTask id="startDueMeasurements" name="Memulai pengukuran tribulan yang baru berakhir" camunda:delegateExpression="${startDueMeasurementsDelegate}">
      <bpmn:incoming>everyDay_startDueMeasurements</bpmn:incoming>
      <bpmn:outgoing>startDueMeasurements_checked</bpmn:outgoing>
    </bpmn:serviceTask>
    <bpmn:sequenceFlow id="startDueMeasurements_checked" sourceRef="startDueMeasurements" targetRef="checked" />
    <bpmn:endEvent id="checked" name="Jadwal diperiksa">
      <bpmn:incoming>startDueMeasurements_checked</bpmn:incoming>
    </bpmn:endEvent>
  </bpmn:process>
  <bpmndi:BPMNDiagram id="jadwalTribulanDiagram">
    <bpmndi:BPMNPlane id="jadwalTribulanPlane" bpmnElement="jadwal-tribulan">
      <bpmndi:BPMNShape id="everyDay_di" bpmnElement="everyDay">
        <dc:Bounds x="172" y="102" width="36" height="36" />
        <bpmndi:BPMNLabel>
          <dc:Bounds x="153" y="145" width="75" height="27" />
        </bpmndi:BPMNLabel>
      </bpmndi:BPMNShape>
      <bpmndi:BPMNShape id="startDueMeasurements_di" bpmnElement="startDueMeasurements">
        <dc:Bounds x="270" y="80" width="140" height="80" />
        <bpmndi:BPMNLabel />
      </bpmndi:BPMNShape>
      <bpmndi:BPMNShape id="checked_di" bpmnElement="checked">
        <dc:Bounds x="472" y="102" width="36" height="36" />
        <bpmndi:BPMNLabel>
          <dc:Bounds x="450" y="145" width="80" height="14" />
        </bpmndi:BPMNLabel>
      </bpmndi:BPMNShape>
      <bpmndi:BPMNEdge id="everyDay_startDueMeasurements_di" bpmnElement="everyDay_startDueMeasurements">
        <di:waypoint x="208" y="120" />
        <di:waypoint x="270" y="120" />
      </bpmndi:BPMNEdge>
      <bpmndi:BPMNEdge id="startDueMeasurements_checked_di" bpmnElement="startDueMeasurements_checked">
        <di:waypoint x="410" y="120" />
        <di:waypoint x="472" y="120" />
      </bpmndi:BPMNEdge>
    </bpmndi:BPMNPlane>
  </bpmndi:BPMNDiagram>
</bpmn:definitions>
', 'UTF8'), 'false', '1', '2026-01-05 09:00:00'),
  ('5c3144a3-ea97-11f1-af75-02fc00000001', '1', 'menetapkan-kinerja.form', '5c2fe50f-ea97-11f1-af75-02fc00000001', convert_to(E'{
  "executionPlatform": "Camunda Platform",
  "executionPlatformVersion": "7.24.0",
  "exporter": {
    "name": "Camunda Modeler",
    "version": "5.50.0"
  },
  "schemaVersion": 16,
  "id": "menetapkan-kinerja",
  "type": "default",
  "components": [
    {
      "type": "text",
      "id": "Field_kepala",
      "text": "### Menetapkan kinerja\\n\\n**{{judul}}** · {{kantor}}\\n\\nMulai berlaku: **{{mulaiBerlaku}}**",
      "layout": {
        "row": "Row_1",
        "columns": null
      }
    },
    {
      "type": "text",
      "id": "Field_alasanRevisi",
      "text": "Alasan revisi: {{alasanRevisi}}",
      "conditional": {
        "hide": "=alasanRevisi = null or alasanRevisi = \\"\\""
      },
      "layout": {
        "row": "Row_2",
        "columns": null
      }
    },
    {
      "type": "text",
      "id": "Field_disusun",
      "text": "Disusun oleh {{disusun}}.",
      "layout": {
        "row": "Row_3",
        "columns": null
      }
    },
    {
      "type": "textfield",
      "key": "draf",
      "label": "Draf nomor",
      "validate": {
        "maxLength": 20
      },
      "readonly": true,
      "properties": {
        "kunci": "ya"
      },
      "id": "Field_draf",
      "layout": {
        "row": "Row_4",
        "columns": 3
      }
    },
    {
      "type": "separator",
      "id": "Field_garis",
      "layout": {
        "row": "Row_5",
        "columns": null
      }
    },
    {
      "type": "table",
      "id": "Field_putaran",
      "label": "Keputusan sampai sekarang",
      "dataSource": "=putaran",
      "rowCount": 100,
      "columns": [
        {
          "key": "langkah",
          "label": "Langkah"
        },
        {
          "key": "keputusan",
          "label": "Keputusan"
        },
        {
          "key": "oleh",
          "label": "Oleh"
        },
        {
          "key": "waktu",
          "label": "Waktu"
        },
        {
          "key": "alasan",
          "label": "Alasan"
        }
      ],
      "conditional": {
        "hide": "=not(count(putaran) > 0)"
      },
      "layout": {
        "row": "Row_6",
        "columns": null
      }
    },
    {
      "type": "text",
      "id": "Field_perhatian",
      "text": "**Perhatikan** (tidak menghalangi):\\n\\n{{perhatian}}",
      "conditional": {
        "hide": "=perhatian = null or perhatian = \\"\\""
      },
      "layout": {
        "row": "Row_7",
        "columns": null
      }
    },
    {
      "type": "table",
      "id": "Field_indikator",
      "label": "Indikator dan target",
      "dataSource": "=indikator",
      "rowCount": 20,
      "columns": [
        {
          "key": "no",
          "label": "No."
        },
        {
          "key": "kode",
          "label": "Kode"
        },
        {
          "key": "sasaran",
          "label": "Sasaran"
        },
        {
          "key": "nama",
          "label": "Indikator"
        },
        {
          "key": "satuan",
          "label": "Satuan"
        },
        {
          "key": "aturan",
          "label": "Cara hitung"
        },
        {
          "key": "target_tahun",
          "label": "Target tahun"
        },
        {
          "key": "target_t1",
          "label": "T I"
        },
        {
          "key": "target_t2",
          "label": "T II"
        },
        {
          "key": "target_t3",
          "label": "T III"
        },
        {
          "key": "target_t4",
          "label": "T IV"
        }
      ],
      "layout": {
        "row": "Row_8",
        "columns": null
      }
    },
    {
      "type": "table",
      "id": "Field_rincian",
      "label": "Definisi operasional dan sumber data",
      "dataSource": "=indikator",
      "rowCount": 20,
      "columns": [
        {
          "key": "kode",
          "label": "Kode"
        },
        {
          "key": "definisi",
          "label": "Definisi operasional"
        },
        {
          "key": "rumus",
          "label": "Rumus"
        },
        {
          "key": "sumber_data",
          "label": "Sumber data"
        },
        {
          "key": "penanggung_jawab",
          "label": "Penanggung jawab"
        }
      ],
      "layout": {
        "row": "Row_8a",
        "columns": null
      }
    },
    {
      "type": "table",
      "id": "Field_perubahan",
      "label": "Yang berubah dari sebelumnya",
      "dataSource": "=perubahan",
      "rowCount": 20,
      "columns": [
        {
          "key": "perubahan",
          "label": "Perubahan"
        }
      ],
      "conditional": {
        "hide": "=not(count(perubahan) > 0)"
      },
      "layout": {
        "row": "Row_9",
        "columns": null
      }
    },
    {
      "type": "text",
      "id": "Field_kebijakan",
      "text": "**Kebijakan pengukuran**\\n\\n{{kebijakan}}",
      "layout": {
        "row": "Row_10",
        "columns": null
      }
    },
    {
      "type": "separator",
      "id": "Field_garisKeputusan",
      "layout": {
        "row": "Row_11",
        "columns": null
      }
    },
    {
      "type": "radio",
      "key": "keputusan",
      "label": "Setuju?",
      "values": [
        {
          "label": "Setuju, kinerja ditetapkan",
          "value": "setuju"
        },
        {
          "label": "Tidak, dikembalikan kepada Kasubag Renvapor untuk diperbaiki",
          "value": "tidak"
        }
      ],
      "validate": {
        "required": true
      },
      "id": "Field_keputusan",
      "layout": {
        "row": "Row_12",
        "columns": null
      }
    },
    {
      "type": "textarea",
      "key": "alasan",
      "label": "Alasan tidak setuju",
      "validate": {
        "maxLength": 4000
      },
      "description": "Sebutkan apa yang harus diperbaiki. Wajib diisi.",
      "conditional": {
        "hide": "=keputusan != \\"tidak\\""
      },
      "id": "Field_alasan",
      "layout": {
        "row": "Row_13",
        "columns": null
      }
    }
  ]
}
', 'UTF8'), 'false', '1', '2026-01-05 09:00:00'),
  ('5c3144a4-ea97-11f1-af75-02fc00000001', '1', 'langkah-2.form', '5c2fe50f-ea97-11f1-af75-02fc00000001', convert_to(E'{
  "executionPlatform": "Camunda Platform",
  "executionPlatformVersion": "7.24.0",
  "exporter": {
    "name": "Camunda Modeler",
    "version": "5.50.0"
  },
  "schemaVersion": 16,
  "id": "langkah-2",
  "type": "default",
  "components": [
    {
      "type": "text",
      "id": "Field_kepala",
      "text": "### Langkah 2 dari 9: Mengumpulkan Tim untuk merumuskan pengukuran kinerja\\n\\n**{{periode}}** · {{kantor}}\\n\\nKelengkapan: **Tim** · Waktu baku: **30 menit** · Output: **Tim perumus**",
      "layout": {
        "row": "Row_1",
        "columns": null
      }
    },
    {
      "type": "separator",
      "id": "Field_garis",
      "layout": {
        "row": "Row_2",
        "columns": null
      }
    },
    {
      "type": "textarea",
      "id": "Field_perintah",
      "key": "perintah",
      "label": "Perintah Camat",
      "readonly": true,
      "layout": {
        "row": "Row_3",
        "columns": null
      }
    },
    {
      "type": "datetime",
      "id": "Field_batasWaktu",
      "key": "batasWaktu",
      "subtype": "date",
      "dateLabel": "Batas waktu",
      "readonly": true,
      "layout": {
        "row": "Row_4",
        "columns": 6
      }
    },
    {
      "type": "taglist",
      "id": "Field_tim",
      "key": "tim",
      "label": "Tim perumus",
      "valuesKey": "anggotaTersedia",
      "description": "Paling sedikit satu orang. Langkah 3 dan 7 menjadi tugas anggota yang dipilih di sini.",
      "validate": {
        "required": true
      },
      "layout": {
        "row": "Row_4",
        "columns": 10
      }
    }
  ]
}
', 'UTF8'), 'false', '1', '2026-01-05 09:00:00'),
  ('5c3144a5-ea97-11f1-af75-02fc00000001', '1', 'langkah-6.form', '5c2fe50f-ea97-11f1-af75-02fc00000001', convert_to(E'{
  "executionPlatform": "Camunda Platform",
  "executionPlatformVersion": "7.24.0",
  "exporter": {
    "name": "Camunda Modeler",
    "version": "5.50.0"
  },
  "schemaVersion": 16,
  "id": "langkah-6",
  "type": "default",
  "components": [
    {
      "type": "text",
      "id": "Field_kepala",
      "text": "### Langkah 6 dari 9: Memeriksa hasil ketikan konsep\\n\\n**{{periode}}** · {{kantor}}\\n\\nKelengkapan: **Konsep** · Waktu baku: **30 menit** · Output: **Konsep pengukuran kinerja**",
      "layout": {
        "row": "Row_9",
        "columns": null
      }
    },
    {
      "type": "separator",
      "id": "Field_garis",
      "layout": {
        "row": "Row_10",
        "columns": null
      }
    },
    {
      "type": "table",
      "id": "Field_putaran",
      "label": "Putaran pemeriksaan sampai sekarang",
      "dataSource": "=putaran",
      "rowCount": 100,
      "columns": [
        {
          "key": "putaran",
          "label": "Putaran"
        },
        {
          "key": "langkah",
          "label": "Langkah"
        },
        {
          "key": "keputusan",
          "label": "Keputusan"
        },
        {
          "key": "oleh",
          "label": "Oleh"
        },
        {
          "key": "waktu",
          "label": "Waktu"
        },
        {
          "key": "alasan",
          "label": "Alasan"
        }
      ],
      "conditional": {
        "hide": "=not(count(putaran) > 0)"
      },
      "layout": {
        "row": "Row_11",
        "columns": null
      }
    },
    {
      "type": "table",
      "id": "Field_hasil",
      "label": "Hasil perhitungan",
      "dataSource": "=hasil",
      "rowCount": 100,
      "columns": [
        {
          "key": "no",
          "label": "No."
        },
        {
          "key": "indikator",
          "label": "Indikator"
        },
        {
          "key": "satuan",
          "label": "Satuan"
        },
        {
          "key": "target",
          "label": "Target"
        },
        {
          "label": "Angka",
          "key": "angka"
        },
        {
          "key": "realisasi",
          "label": "Realisasi"
        },
        {
          "key": "capaian",
          "label": "Capaian (%)"
        },
        {
          "key": "predikat",
          "label": "Predikat"
        },
        {
          "key": "sumber",
          "label": "Sumber, keterangan"
        }
      ],
      "layout": {
        "row": "Row_12",
        "columns": null
      }
    },
    {
      "type": "text",
      "id": "Field_rerata",
      "text": "**{{rerata}}**",
      "layout": {
        "row": "Row_13",
        "columns": null
      }
    },
    {
      "type": "table",
      "id": "Field_uraian",
      "label": "Uraian setiap indikator",
      "dataSource": "=uraian",
      "rowCount": 100,
      "columns": [
        {
          "key": "no",
          "label": "No."
        },
        {
          "key": "indikator",
          "label": "Indikator"
        },
        {
          "key": "analisis",
          "label": "Analisis"
        },
        {
          "key": "hambatan",
          "label": "Hambatan"
        },
        {
          "key": "tindakLanjut",
          "label": "Tindak lanjut"
        }
      ],
      "layout": {
        "row": "Row_14",
        "columns": null
      }
    },
    {
      "type": "text",
      "id": "Field_dikembalikan",
      "text": "**Konsep ini dikembalikan oleh Tim.** Angka dan uraian dapat diperbaiki di bawah ini; hasilnya dihitung ulang dan disimpan sebagai konsep baru. Konsep juga dapat diteruskan kepada Staf dengan keputusan “Tidak”.",
      "conditional": {
        "hide": "=dikembalikanTim != true"
      },
      "layout": {
        "row": "Row_15",
        "columns": null
      }
    },
    {
      "type": "dynamiclist",
      "id": "Field_koreksi",
      "label": "Perbaikan angka dan uraian",
      "path": "koreksi",
      "isRepeating": true,
      "allowAddRemove": false,
      "defaultRepetitions": 0,
      "showOutline": true,
      "components": [
        {
          "type": "textfield",
          "id": "Field_koreksi_kode",
          "key": "kode",
          "label": "Kode",
          "readonly": true,
          "properties": {
            "kunci": "ya"
          },
          "layout": {
            "row": "Row_1",
            "columns": 4
          }
        },
        {
          "type": "textarea",
          "id": "Field_koreksi_nama",
          "key": "nama",
          "label": "Indikator",
          "readonly": true,
          "layout": {
            "row": "Row_1",
            "columns": 12
          }
        },
        {
          "type": "select",
          "id": "Field_koreksi_caraHitung",
          "key": "caraHitung",
          "label": "Cara hitung",
          "values": [
            {
              "label": "Pembilang : penyebut",
              "value": "RASIO"
            },
            {
              "label": "Nilai langsung",
              "value": "LANGSUNG"
            }
          ],
          "readonly": true,
          "layout": {
            "row": "Row_2",
            "columns": null
          }
        },
        {
          "type": "expression",
          "id": "Field_koreksi_labelPembilang",
          "key": "labelPembilang",
          "expression": "=this.labelPembilang",
          "computeOn": "change",
          "layout": {
            "row": "Row_labelPembilang",
            "columns": null
          }
        },
        {
          "type": "expression",
          "id": "Field_koreksi_labelPenyebut",
          "key": "labelPenyebut",
          "expression": "=this.labelPenyebut",
          "computeOn": "change",
          "layout": {
            "row": "Row_labelPenyebut",
            "columns": null
          }
        },
        {
          "type": "expression",
          "id": "Field_koreksi_labelNilai",
          "key": "labelNilai",
          "expression": "=this.labelNilai",
          "computeOn": "change",
          "layout": {
            "row": "Row_labelNilai",
            "columns": null
          }
        },
        {
          "type": "textfield",
          "id": "Field_koreksi_pembilang",
          "key": "pembilang",
          "label": "{{this.labelPembilang}}",
          "description": "Contoh: 45.678 atau 12,5",
          "conditional": {
            "hide": "=this.caraHitung != \\"RASIO\\""
          },
          "validate": {
            "maxLength": 40
          },
          "layout": {
            "row": "Row_3",
            "columns": 8
          }
        },
        {
          "type": "textfield",
          "id": "Field_koreksi_penyebut",
          "key": "penyebut",
          "label": "{{this.labelPenyebut}}",
          "description": "Contoh: 45.678 atau 12,5",
          "conditional": {
            "hide": "=this.caraHitung != \\"RASIO\\""
          },
          "validate": {
            "maxLength": 40
          },
          "layout": {
            "row": "Row_3",
            "columns": 8
          }
        },
        {
          "type": "textfield",
          "id": "Field_koreksi_nilai",
          "key": "nilai",
          "label": "{{this.labelNilai}}",
          "description": "Contoh: 45.678 atau 12,5",
          "conditional": {
            "hide": "=this.caraHitung != \\"LANGSUNG\\""
          },
          "validate": {
            "maxLength": 40
          },
          "layout": {
            "row": "Row_4",
            "columns": 8
          }
        },
        {
          "type": "textfield",
          "id": "Field_koreksi_sumber",
          "key": "sumber",
          "label": "Sumber data",
          "description": "Nama dokumen sumber. Contoh: Daftar hadir Musrenbang 2024",
          "validate": {
            "maxLength": 500
          },
          "layout": {
            "row": "Row_5",
            "columns": 8
          }
        },
        {
          "type": "textarea",
          "id": "Field_koreksi_keterangan",
          "key": "keterangan",
          "label": "Keterangan",
          "description": "Wajib diisi bila angka belum ada.",
          "validate": {
            "maxLength": 4000
          },
          "layout": {
            "row": "Row_5",
            "columns": 8
          }
        },
        {
          "type": "textfield",
          "id": "Field_koreksi_dokumenBukti",
          "key": "dokumenBukti",
          "label": "Dokumen bukti",
          "description": "Saat formulir dibuka; unggah pada tab Dokumen.",
          "readonly": true,
          "layout": {
            "row": "Row_bukti",
            "columns": 8
          }
        },
        {
          "type": "textarea",
          "id": "Field_koreksi_alasanTanpaBukti",
          "key": "alasanTanpaBukti",
          "label": "Alasan bila tanpa dokumen bukti",
          "description": "Wajib diisi bila angka sudah ada tetapi dokumennya belum.",
          "validate": {
            "maxLength": 4000
          },
          "layout": {
            "row": "Row_bukti",
            "columns": 8
          }
        },
        {
          "type": "textarea",
          "id": "Field_koreksi_analisis",
          "key": "analisis",
          "label": "Analisis",
          "description": "Mengapa capaiannya demikian.",
          "validate": {
            "required": true,
            "maxLength": 4000
          },
          "layout": {
            "row": "Row_6",
            "columns": null
          }
        },
        {
          "type": "textarea",
          "id": "Field_koreksi_hambatan",
          "key": "hambatan",
          "label": "Hambatan",
          "validate": {
            "maxLength": 4000
          },
          "layout": {
            "row": "Row_7",
            "columns": 8
          }
        },
        {
          "type": "textarea",
          "id": "Field_koreksi_tindakLanjut",
          "key": "tindakLanjut",
          "label": "Tindak lanjut",
          "validate": {
            "maxLength": 4000
          },
          "layout": {
            "row": "Row_7",
            "columns": 8
          }
        },
        {
          "type": "separator",
          "id": "Field_koreksi_batas",
          "layout": {
            "row": "Row_8",
            "columns": null
          }
        }
      ],
      "conditional": {
        "hide": "=dikembalikanTim != true"
      },
      "layout": {
        "row": "Row_16",
        "columns": null
      },
      "disableCollapse": true
    },
    {
      "type": "separator",
      "id": "Field_garisKeputusan",
      "layout": {
        "row": "Row_17",
        "columns": null
      }
    },
    {
      "type": "radio",
      "id": "Field_keputusan",
      "key": "keputusan",
      "label": "Setuju?",
      "values": [
        {
          "label": "Setuju, diserahkan ke Tim",
          "value": "setuju"
        },
        {
          "label": "Tidak, diserahkan kepada Staf untuk diperbaiki",
          "value": "tidak"
        }
      ],
      "validate": {
        "required": true
      },
      "layout": {
        "row": "Row_18",
        "columns": null
      }
    },
    {
      "type": "textarea",
      "id": "Field_alasan",
      "key": "alasan",
      "label": "Alasan tidak setuju",
      "description": "Sebutkan apa yang harus diperbaiki. Wajib diisi.",
      "conditional": {
        "hide": "=keputusan != \\"tidak\\""
      },
      "validate": {
        "maxLength": 4000
      },
      "layout": {
        "row": "Row_19",
        "columns": null
      }
    }
  ]
}
', 'UTF8'), 'false', '1', '2026-01-05 09:00:00'),
  ('5c3144a6-ea97-11f1-af75-02fc00000001', '1', 'langkah-3.form', '5c2fe50f-ea97-11f1-af75-02fc00000001', convert_to(E'{
  "executionPlatform": "Camunda Platform",
  "executionPlatformVersion": "7.24.0",
  "exporter": {
    "name": "Camunda Modeler",
    "version": "5.50.0"
  },
  "schemaVersion": 16,
  "id": "langkah-3",
  "type": "default",
  "components": [
    {
      "type": "text",
      "id": "Field_kepala",
      "text": "### Langkah 3 dari 9: Menyusun konsep pengukuran kinerja\\n\\n**{{periode}}** · {{kantor}}\\n\\nKelengkapan: **Tim** · Waktu baku: **1 hari** · Output: **Draft pengukuran kinerja**",
      "layout": {
        "row": "Row_5",
        "columns": null
      }
    },
    {
      "type": "separator",
      "id": "Field_garis",
      "layout": {
        "row": "Row_6",
        "columns": null
      }
    },
    {
      "type": "text",
      "id": "Field_petunjuk",
      "text": "Pilih indikator yang diukur pada tribulan ini. Target yang sudah ditetapkan tidak dapat diubah; target yang belum ada dapat diisi.",
      "layout": {
        "row": "Row_7",
        "columns": null
      }
    },
    {
      "type": "dynamiclist",
      "id": "Field_indikator",
      "label": "Indikator",
      "path": "indikator",
      "isRepeating": true,
      "allowAddRemove": false,
      "defaultRepetitions": 0,
      "showOutline": true,
      "components": [
        {
          "type": "textfield",
          "id": "Field_indikator_kode",
          "key": "kode",
          "label": "Kode",
          "readonly": true,
          "properties": {
            "kunci": "ya"
          },
          "layout": {
            "row": "Row_1",
            "columns": 4
          }
        },
        {
          "type": "textarea",
          "id": "Field_indikator_nama",
          "key": "nama",
          "label": "Indikator",
          "readonly": true,
          "layout": {
            "row": "Row_1",
            "columns": 12
          }
        },
        {
          "type": "textfield",
          "id": "Field_indikator_satuan",
          "key": "satuan",
          "label": "Satuan",
          "readonly": true,
          "layout": {
            "row": "Row_2",
            "columns": 4
          }
        },
        {
          "type": "textarea",
          "id": "Field_indikator_rumus",
          "key": "rumus",
          "label": "Rumus",
          "readonly": true,
          "layout": {
            "row": "Row_2",
            "columns": 12
          }
        },
        {
          "type": "textfield",
          "id": "Field_indikator_target",
          "key": "target",
          "label": "Target",
          "description": "{{if this.targetTetap then \\"Tidak dapat diubah.\\" else \\"Contoh: 45.678 atau 12,5\\"}}",
          "readonly": "=this.targetTetap = true",
          "validate": {
            "maxLength": 100
          },
          "layout": {
            "row": "Row_3",
            "columns": 6
          }
        },
        {
          "type": "checkbox",
          "id": "Field_indikator_targetTetap",
          "key": "targetTetap",
          "label": "Target dari katalog",
          "readonly": true,
          "layout": {
            "row": "Row_3",
            "columns": 5
          }
        },
        {
          "type": "checkbox",
          "id": "Field_indikator_dipakai",
          "key": "dipakai",
          "label": "Dipakai",
          "layout": {
            "row": "Row_3",
            "columns": 5
          }
        },
        {
          "type": "separator",
          "id": "Field_indikator_batas",
          "layout": {
            "row": "Row_4",
            "columns": null
          }
        }
      ],
      "layout": {
        "row": "Row_8",
        "columns": null
      },
      "disableCollapse": true
    }
  ]
}
', 'UTF8'), 'false', '1', '2026-01-05 09:00:00'),
  ('5c3144a7-ea97-11f1-af75-02fc00000001', '1', 'langkah-8.form', '5c2fe50f-ea97-11f1-af75-02fc00000001', convert_to(E'{
  "executionPlatform": "Camunda Platform",
  "executionPlatformVersion": "7.24.0",
  "exporter": {
    "name": "Camunda Modeler",
    "version": "5.50.0"
  },
  "schemaVersion": 16,
  "id": "langkah-8",
  "type": "default",
  "components": [
    {
      "type": "text",
      "id": "Field_kepala",
      "text": "### Langkah 8 dari 9: Melaksanakan pengukuran kinerja bersama Tim\\n\\n**{{periode}}** · {{kantor}}\\n\\nKelengkapan: **Konsep pengukuran kinerja disetujui** · Waktu baku: **15 menit** · Output: **Konsep pengukuran kinerja disetujui**",
      "layout": {
        "row": "Row_1",
        "columns": null
      }
    },
    {
      "type": "separator",
      "id": "Field_garis",
      "layout": {
        "row": "Row_2",
        "columns": null
      }
    },
    {
      "type": "table",
      "id": "Field_hasil",
      "label": "Hasil perhitungan yang disetujui",
      "dataSource": "=hasil",
      "rowCount": 100,
      "columns": [
        {
          "key": "no",
          "label": "No."
        },
        {
          "key": "indikator",
          "label": "Indikator"
        },
        {
          "key": "satuan",
          "label": "Satuan"
        },
        {
          "key": "target",
          "label": "Target"
        },
        {
          "label": "Angka",
          "key": "angka"
        },
        {
          "key": "realisasi",
          "label": "Realisasi"
        },
        {
          "key": "capaian",
          "label": "Capaian (%)"
        },
        {
          "key": "predikat",
          "label": "Predikat"
        },
        {
          "key": "sumber",
          "label": "Sumber, keterangan"
        }
      ],
      "layout": {
        "row": "Row_3",
        "columns": null
      }
    },
    {
      "type": "text",
      "id": "Field_rerata",
      "text": "**{{rerata}}**",
      "layout": {
        "row": "Row_4",
        "columns": null
      }
    },
    {
      "type": "table",
      "id": "Field_uraian",
      "label": "Uraian setiap indikator",
      "dataSource": "=uraian",
      "rowCount": 100,
      "columns": [
        {
          "key": "no",
          "label": "No."
        },
        {
          "key": "indikator",
          "label": "Indikator"
        },
        {
          "key": "analisis",
          "label": "Analisis"
        },
        {
          "key": "hambatan",
          "label": "Hambatan"
        },
        {
          "key": "tindakLanjut",
          "label": "Tindak lanjut"
        }
      ],
      "layout": {
        "row": "Row_5",
        "columns": null
      }
    },
    {
      "type": "separator",
      "id": "Field_garisPelaksanaan",
      "layout": {
        "row": "Row_6",
        "columns": null
      }
    },
    {
      "type": "checkbox",
      "id": "Field_dilaksanakan",
      "key": "dilaksanakan",
      "label": "Pengukuran telah dilaksanakan bersama Tim",
      "description": "Setelah langkah ini hasil dihitung untuk terakhir kali dan dibekukan.",
      "validate": {
        "required": true
      },
      "layout": {
        "row": "Row_7",
        "columns": null
      }
    },
    {
      "type": "textarea",
      "id": "Field_catatan",
      "key": "catatan",
      "label": "Catatan",
      "validate": {
        "maxLength": 4000
      },
      "layout": {
        "row": "Row_8",
        "columns": null
      }
    }
  ]
}
', 'UTF8'), 'false', '1', '2026-01-05 09:00:00'),
  ('5c3144a8-ea97-11f1-af75-02fc00000001', '1', 'memeriksa-penetapan.form', '5c2fe50f-ea97-11f1-af75-02fc00000001', convert_to(E'{
  "executionPlatform": "Camunda Platform",
  "executionPlatformVersion": "7.24.0",
  "exporter": {
    "name": "Camunda Modeler",
    "version": "5.50.0"
  },
  "schemaVersion": 16,
  "id": "memeriksa-penetapan",
  "type": "default",
  "components": [
    {
      "type": "text",
      "id": "Field_kepala",
      "text": "### Memeriksa penetapan kinerja\\n\\n**{{judul}}** · {{kantor}}\\n\\nMulai berlaku: **{{mulaiBerlaku}}**",
      "layout": {
        "row": "Row_1",
        "columns": null
      }
    },
    {
      "type": "text",
      "id": "Field_alasanRevisi",
      "text": "Alasan revisi: {{alasanRevisi}}",
      "conditional": {
        "hide": "=alasanRevisi = null or alasanRevisi = \\"\\""
      },
      "layout": {
        "row": "Row_2",
        "columns": null
      }
    },
    {
      "type": "text",
      "id": "Field_disusun",
      "text": "Disusun oleh {{disusun}}.",
      "layout": {
        "row": "Row_3",
        "columns": null
      }
    },
    {
      "type": "textfield",
      "key": "draf",
      "label": "Draf nomor",
      "validate": {
        "maxLength": 20
      },
      "readonly": true,
      "properties": {
        "kunci": "ya"
      },
      "id": "Field_draf",
      "layout": {
        "row": "Row_4",
        "columns": 3
      }
    },
    {
      "type": "separator",
      "id": "Field_garis",
      "layout": {
        "row": "Row_5",
        "columns": null
      }
    },
    {
      "type": "table",
      "id": "Field_putaran",
      "label": "Keputusan sampai sekarang",
      "dataSource": "=putaran",
      "rowCount": 100,
      "columns": [
        {
          "key": "langkah",
          "label": "Langkah"
        },
        {
          "key": "keputusan",
          "label": "Keputusan"
        },
        {
          "key": "oleh",
          "label": "Oleh"
        },
        {
          "key": "waktu",
          "label": "Waktu"
        },
        {
          "key": "alasan",
          "label": "Alasan"
        }
      ],
      "conditional": {
        "hide": "=not(count(putaran) > 0)"
      },
      "layout": {
        "row": "Row_6",
        "columns": null
      }
    },
    {
      "type": "text",
      "id": "Field_perhatian",
      "text": "**Perhatikan** (tidak menghalangi):\\n\\n{{perhatian}}",
      "conditional": {
        "hide": "=perhatian = null or perhatian = \\"\\""
      },
      "layout": {
        "row": "Row_7",
        "columns": null
      }
    },
    {
      "type": "table",
      "id": "Field_indikator",
      "label": "Indikator dan target",
      "dataSource": "=indikator",
      "rowCount": 20,
      "columns": [
        {
          "key": "no",
          "label": "No."
        },
        {
          "key": "kode",
          "label": "Kode"
        },
        {
          "key": "sasaran",
          "label": "Sasaran"
        },
        {
          "key": "nama",
          "label": "Indikator"
        },
        {
          "key": "satuan",
          "label": "Satuan"
        },
        {
          "key": "aturan",
          "label": "Cara hitung"
        },
        {
          "key": "target_tahun",
          "label": "Target tahun"
        },
        {
          "key": "target_t1",
          "label": "T I"
        },
        {
          "key": "target_t2",
          "label": "T II"
        },
        {
          "key": "target_t3",
          "label": "T III"
        },
        {
          "key": "target_t4",
          "label": "T IV"
        }
      ],
      "layout": {
        "row": "Row_8",
        "columns": null
      }
    },
    {
      "type": "table",
      "id": "Field_rincian",
      "label": "Definisi operasional dan sumber data",
      "dataSource": "=indikator",
      "rowCount": 20,
      "columns": [
        {
          "key": "kode",
          "label": "Kode"
        },
        {
          "key": "definisi",
          "label": "Definisi operasional"
        },
        {
          "key": "rumus",
          "label": "Rumus"
        },
        {
          "key": "sumber_data",
          "label": "Sumber data"
        },
        {
          "key": "penanggung_jawab",
          "label": "Penanggung jawab"
        }
      ],
      "layout": {
        "row": "Row_8a",
        "columns": null
      }
    },
    {
      "type": "table",
      "id": "Field_perubahan",
      "label": "Yang berubah dari sebelumnya",
      "dataSource": "=perubahan",
      "rowCount": 20,
      "columns": [
        {
          "key": "perubahan",
          "label": "Perubahan"
        }
      ],
      "conditional": {
        "hide": "=not(count(perubahan) > 0)"
      },
      "layout": {
        "row": "Row_9",
        "columns": null
      }
    },
    {
      "type": "text",
      "id": "Field_kebijakan",
      "text": "**Kebijakan pengukuran**\\n\\n{{kebijakan}}",
      "layout": {
        "row": "Row_10",
        "columns": null
      }
    },
    {
      "type": "separator",
      "id": "Field_garisKeputusan",
      "layout": {
        "row": "Row_11",
        "columns": null
      }
    },
    {
      "type": "radio",
      "key": "keputusan",
      "label": "Setuju?",
      "values": [
        {
          "label": "Setuju, diserahkan kepada Camat",
          "value": "setuju"
        },
        {
          "label": "Tidak, dikembalikan kepada Kasubag Renvapor untuk diperbaiki",
          "value": "tidak"
        }
      ],
      "validate": {
        "required": true
      },
      "id": "Field_keputusan",
      "layout": {
        "row": "Row_12",
        "columns": null
      }
    },
    {
      "type": "textarea",
      "key": "alasan",
      "label": "Alasan tidak setuju",
      "validate": {
        "maxLength": 4000
      },
      "description": "Sebutkan apa yang harus diperbaiki. Wajib diisi.",
      "conditional": {
        "hide": "=keputusan != \\"tidak\\""
      },
      "id": "Field_alasan",
      "layout": {
        "row": "Row_13",
        "columns": null
      }
    }
  ]
}
', 'UTF8'), 'false', '1', '2026-01-05 09:00:00'),
  ('5c3144a9-ea97-11f1-af75-02fc00000001', '1', 'menyusun-penetapan.form', '5c2fe50f-ea97-11f1-af75-02fc00000001', convert_to(E'{
  "executionPlatform": "Camunda Platform",
  "executionPlatformVersion": "7.24.0",
  "exporter": {
    "name": "Camunda Modeler",
    "version": "5.50.0"
  },
  "schemaVersion": 16,
  "id": "menyusun-penetapan",
  "type": "default",
  "components": [
    {
      "type": "text",
      "id": "Field_kepala",
      "text": "### Menyusun penetapan kinerja\\n\\n**{{judul}}** · {{kantor}}\\n\\nMulai berlaku: **{{mulaiBerlaku}}**",
      "layout": {
        "row": "Row_1",
        "columns": null
      }
    },
    {
      "type": "text",
      "id": "Field_alasanRevisi",
      "text": "Alasan revisi: {{alasanRevisi}}",
      "conditional": {
        "hide": "=alasanRevisi = null or alasanRevisi = \\"\\""
      },
      "layout": {
        "row": "Row_2",
        "columns": null
      }
    },
    {
      "type": "separator",
      "id": "Field_garis",
      "layout": {
        "row": "Row_3",
        "columns": null
      }
    },
    {
      "type": "table",
      "id": "Field_putaran",
      "label": "Keputusan sampai sekarang",
      "dataSource": "=putaran",
      "rowCount": 100,
      "columns": [
        {
          "key": "langkah",
          "label": "Langkah"
        },
        {
          "key": "keputusan",
          "label": "Keputusan"
        },
        {
          "key": "oleh",
          "label": "Oleh"
        },
        {
          "key": "waktu",
          "label": "Waktu"
        },
        {
          "key": "alasan",
          "label": "Alasan"
        }
      ],
      "conditional": {
        "hide": "=not(count(putaran) > 0)"
      },
      "layout": {
        "row": "Row_4",
        "columns": null
      }
    },
    {
      "type": "text",
      "id": "Field_petunjuk",
      "text": "Target tribulan yang kosong berarti sama dengan target tahun. Baris juga dapat diisi sekaligus dari berkas CSV atau XLSX pada tab **Impor**; impor mengganti semua baris. Formulir ini dapat mengubah sampai 40 indikator; lebih dari itu diubah melalui impor.",
      "layout": {
        "row": "Row_5",
        "columns": null
      }
    },
    {
      "type": "text",
      "id": "Field_perhatian",
      "text": "**Perhatikan** (tidak menghalangi):\\n\\n{{perhatian}}",
      "conditional": {
        "hide": "=perhatian = null or perhatian = \\"\\""
      },
      "layout": {
        "row": "Row_6",
        "columns": null
      }
    },
    {
      "type": "textfield",
      "key": "draf",
      "label": "Draf nomor",
      "validate": {
        "maxLength": 20
      },
      "readonly": true,
      "properties": {
        "kunci": "ya"
      },
      "id": "Field_draf",
      "layout": {
        "row": "Row_7",
        "columns": 3
      }
    },
    {
      "type": "text",
      "id": "Field_banyak",
      "text": "**{{jumlah}} indikator** dalam draf ini. Karena lebih dari 40, baris ditampilkan sebagai tabel dan diubah melalui tab **Impor**.",
      "conditional": {
        "hide": "=banyak != true"
      },
      "layout": {
        "row": "Row_8",
        "columns": null
      }
    },
    {
      "type": "table",
      "id": "Field_tabel",
      "label": "Indikator dan target",
      "dataSource": "=tabel",
      "rowCount": 20,
      "columns": [
        {
          "key": "no",
          "label": "No."
        },
        {
          "key": "kode",
          "label": "Kode"
        },
        {
          "key": "sasaran",
          "label": "Sasaran"
        },
        {
          "key": "nama",
          "label": "Indikator"
        },
        {
          "key": "satuan",
          "label": "Satuan"
        },
        {
          "key": "aturan",
          "label": "Cara hitung"
        },
        {
          "key": "target_tahun",
          "label": "Target tahun"
        },
        {
          "key": "target_t1",
          "label": "T I"
        },
        {
          "key": "target_t2",
          "label": "T II"
        },
        {
          "key": "target_t3",
          "label": "T III"
        },
        {
          "key": "target_t4",
          "label": "T IV"
        },
        {
          "key": "penanggung_jawab",
          "label": "Penanggung jawab"
        }
      ],
      "conditional": {
        "hide": "=banyak != true"
      },
      "layout": {
        "row": "Row_9",
        "columns": null
      }
    },
    {
      "type": "dynamiclist",
      "id": "Field_indikator",
      "label": "Indikator dan target",
      "path": "indikator",
      "isRepeating": true,
      "allowAddRemove": true,
      "defaultRepetitions": 0,
      "showOutline": true,
      "components": [
        {
          "type": "textfield",
          "key": "kode",
          "label": "Kode",
          "validate": {
            "required": true,
            "maxLength": 32
          },
          "properties": {
            "kunci": "ya"
          },
          "id": "Field_indikator_kode",
          "layout": {
            "row": "Row_1",
            "columns": 4
          }
        },
        {
          "type": "textarea",
          "key": "nama",
          "label": "Nama indikator",
          "validate": {
            "required": true,
            "maxLength": 500
          },
          "id": "Field_indikator_nama",
          "layout": {
            "row": "Row_1",
            "columns": 12
          }
        },
        {
          "type": "textarea",
          "key": "sasaran",
          "label": "Sasaran",
          "validate": {
            "maxLength": 500
          },
          "id": "Field_indikator_sasaran",
          "layout": {
            "row": "Row_2",
            "columns": 8
          }
        },
        {
          "type": "textarea",
          "key": "definisi",
          "label": "Definisi operasional",
          "validate": {
            "maxLength": 4000
          },
          "id": "Field_indikator_definisi",
          "layout": {
            "row": "Row_2",
            "columns": 8
          }
        },
        {
          "type": "textarea",
          "key": "rumus",
          "label": "Rumus (dengan kata-kata)",
          "validate": {
            "maxLength": 1000
          },
          "id": "Field_indikator_rumus",
          "layout": {
            "row": "Row_3",
            "columns": 8
          }
        },
        {
          "type": "textfield",
          "key": "sumber_data",
          "label": "Sumber data",
          "validate": {
            "maxLength": 500
          },
          "id": "Field_indikator_sumber_data",
          "layout": {
            "row": "Row_3",
            "columns": 4
          }
        },
        {
          "type": "textfield",
          "key": "penanggung_jawab",
          "label": "Penanggung jawab",
          "validate": {
            "maxLength": 200
          },
          "id": "Field_indikator_penanggung_jawab",
          "layout": {
            "row": "Row_3",
            "columns": 4
          }
        },
        {
          "type": "select",
          "key": "arah",
          "label": "Arah",
          "values": [
            {
              "label": "Naik: makin tinggi makin baik",
              "value": "NAIK"
            },
            {
              "label": "Turun: makin rendah makin baik",
              "value": "TURUN"
            },
            {
              "label": "Rentang: makin dekat target makin baik",
              "value": "RENTANG"
            }
          ],
          "validate": {
            "required": true
          },
          "id": "Field_indikator_arah",
          "layout": {
            "row": "Row_4",
            "columns": 9
          }
        },
        {
          "type": "select",
          "key": "cara_hitung",
          "label": "Cara hitung",
          "values": [
            {
              "label": "Nilai diisi langsung",
              "value": "LANGSUNG"
            },
            {
              "label": "Pembilang : penyebut",
              "value": "RASIO"
            }
          ],
          "validate": {
            "required": true
          },
          "id": "Field_indikator_cara_hitung",
          "layout": {
            "row": "Row_4",
            "columns": 7
          }
        },
        {
          "type": "textfield",
          "key": "satuan",
          "label": "Satuan",
          "validate": {
            "required": true,
            "maxLength": 50
          },
          "id": "Field_indikator_satuan",
          "layout": {
            "row": "Row_satuan",
            "columns": 3
          }
        },
        {
          "type": "textfield",
          "key": "pengali",
          "label": "Pengali",
          "validate": {
            "maxLength": 30
          },
          "description": "Contoh: 100 untuk persen",
          "conditional": {
            "hide": "=this.cara_hitung != \\"RASIO\\""
          },
          "id": "Field_indikator_pengali",
          "layout": {
            "row": "Row_satuan",
            "columns": 3
          }
        },
        {
          "type": "textfield",
          "key": "batas_capaian",
          "label": "Batas capaian (%)",
          "validate": {
            "maxLength": 30
          },
          "description": "Kosong: menurut kebijakan",
          "id": "Field_indikator_batas_capaian",
          "layout": {
            "row": "Row_satuan",
            "columns": 5
          }
        },
        {
          "type": "checkbox",
          "key": "bilangan_bulat",
          "label": "Bilangan bulat",
          "id": "Field_indikator_bilangan_bulat",
          "layout": {
            "row": "Row_satuan",
            "columns": 5
          }
        },
        {
          "type": "textfield",
          "key": "label_pembilang",
          "label": "Label pembilang",
          "validate": {
            "required": true,
            "maxLength": 300
          },
          "conditional": {
            "hide": "=this.cara_hitung != \\"RASIO\\""
          },
          "id": "Field_indikator_label_pembilang",
          "layout": {
            "row": "Row_5",
            "columns": 8
          }
        },
        {
          "type": "textfield",
          "key": "label_penyebut",
          "label": "Label penyebut",
          "validate": {
            "required": true,
            "maxLength": 300
          },
          "conditional": {
            "hide": "=this.cara_hitung != \\"RASIO\\""
          },
          "id": "Field_indikator_label_penyebut",
          "layout": {
            "row": "Row_5",
            "columns": 8
          }
        },
        {
          "type": "select",
          "key": "akumulasi",
          "label": "Nilai setahun",
          "values": [
            {
              "label": "Tribulan terakhir",
              "value": "TERAKHIR"
            },
            {
              "label": "Jumlah tribulan",
              "value": "JUMLAH"
            },
            {
              "label": "Rata-rata tribulan",
              "value": "RATA_RATA"
            }
          ],
          "validate": {
            "required": true
          },
          "id": "Field_indikator_akumulasi",
          "layout": {
            "row": "Row_6",
            "columns": 5
          }
        },
        {
          "type": "select",
          "key": "rumus_turun",
          "label": "Rumus turun",
          "values": [
            {
              "label": "(2 × target – realisasi) : target",
              "value": "SELISIH"
            },
            {
              "label": "Target : realisasi",
              "value": "PERBANDINGAN"
            }
          ],
          "description": "Kosong: menurut kebijakan",
          "conditional": {
            "hide": "=this.arah = \\"NAIK\\""
          },
          "id": "Field_indikator_rumus_turun",
          "layout": {
            "row": "Row_6",
            "columns": 11
          }
        },
        {
          "type": "textfield",
          "key": "target_tahun",
          "label": "Target tahun",
          "validate": {
            "required": true,
            "maxLength": 100
          },
          "description": "91,33 atau 24 s.d. 27",
          "id": "Field_indikator_target_tahun",
          "layout": {
            "row": "Row_7",
            "columns": 4
          }
        },
        {
          "type": "textfield",
          "key": "target_t1",
          "label": "Target T I",
          "validate": {
            "maxLength": 100
          },
          "id": "Field_indikator_target_t1",
          "layout": {
            "row": "Row_7",
            "columns": 3
          }
        },
        {
          "type": "textfield",
          "key": "target_t2",
          "label": "Target T II",
          "validate": {
            "maxLength": 100
          },
          "id": "Field_indikator_target_t2",
          "layout": {
            "row": "Row_7",
            "columns": 3
          }
        },
        {
          "type": "textfield",
          "key": "target_t3",
          "label": "Target T III",
          "validate": {
            "maxLength": 100
          },
          "id": "Field_indikator_target_t3",
          "layout": {
            "row": "Row_7",
            "columns": 3
          }
        },
        {
          "type": "textfield",
          "key": "target_t4",
          "label": "Target T IV",
          "validate": {
            "maxLength": 100
          },
          "id": "Field_indikator_target_t4",
          "layout": {
            "row": "Row_7",
            "columns": 3
          }
        },
        {
          "type": "separator",
          "id": "Field_indikator_batas",
          "layout": {
            "row": "Row_8",
            "columns": null
          }
        }
      ],
      "conditional": {
        "hide": "=banyak = true"
      },
      "disableCollapse": true,
      "layout": {
        "row": "Row_10",
        "columns": null
      }
    },
    {
      "type": "separator",
      "id": "Field_garisKebijakan",
      "layout": {
        "row": "Row_11",
        "columns": null
      }
    },
    {
      "type": "text",
      "id": "Field_kebijakan",
      "text": "### Kebijakan pengukuran\\n\\nBerlaku bila indikator tidak menentukan sendiri, mulai {{mulaiBerlaku}}. Pengukuran yang sudah dibekukan tidak berubah. Nilai yang tampil dibulatkan: setengah dibulatkan ke atas. Rentang predikat diatur dalam tabel keputusan predikat-kinerja.",
      "layout": {
        "row": "Row_12",
        "columns": null
      }
    },
    {
      "type": "textfield",
      "key": "batasCapaian",
      "label": "Batas capaian (%)",
      "validate": {
        "maxLength": 30
      },
      "description": "Kosong: tanpa batas",
      "id": "Field_batasCapaian",
      "layout": {
        "row": "Row_13",
        "columns": 4
      }
    },
    {
      "type": "select",
      "key": "rumusTurun",
      "label": "Rumus bila makin rendah makin baik",
      "values": [
        {
          "label": "(2 × target – realisasi) : target × 100",
          "value": "SELISIH"
        },
        {
          "label": "Target : realisasi × 100",
          "value": "PERBANDINGAN"
        }
      ],
      "validate": {
        "required": true
      },
      "id": "Field_rumusTurun",
      "layout": {
        "row": "Row_13",
        "columns": 8
      }
    },
    {
      "type": "select",
      "key": "desimal",
      "label": "Desimal yang tampil",
      "values": [
        {
          "label": "0",
          "value": "0"
        },
        {
          "label": "1",
          "value": "1"
        },
        {
          "label": "2",
          "value": "2"
        },
        {
          "label": "3",
          "value": "3"
        },
        {
          "label": "4",
          "value": "4"
        }
      ],
      "validate": {
        "required": true
      },
      "id": "Field_desimal",
      "layout": {
        "row": "Row_13",
        "columns": 4
      }
    }
  ]
}
', 'UTF8'), 'false', '1', '2026-01-05 09:00:00'),
  ('5c3144aa-ea97-11f1-af75-02fc00000001', '1', 'langkah-5.form', '5c2fe50f-ea97-11f1-af75-02fc00000001', convert_to(E'{
  "executionPlatform": "Camunda Platform",
  "executionPlatformVersion": "7.24.0",
  "exporter": {
    "name": "Camunda Modeler",
    "version": "5.50.0"
  },
  "schemaVersion": 16,
  "id": "langkah-5",
  "type": "default",
  "components": [
    {
      "type": "text",
      "id": "Field_kepala",
      "text": "### Langkah 5 dari 9: Mengetik konsep pengukuran kinerja\\n\\n**{{periode}}** · {{kantor}}\\n\\nKelengkapan: **Konsep** · Waktu baku: **1 hari** · Output: **Konsep pengukuran kinerja**",
      "layout": {
        "row": "Row_5",
        "columns": null
      }
    },
    {
      "type": "separator",
      "id": "Field_garis",
      "layout": {
        "row": "Row_6",
        "columns": null
      }
    },
    {
      "type": "table",
      "id": "Field_putaran",
      "label": "Putaran pemeriksaan sampai sekarang",
      "dataSource": "=putaran",
      "rowCount": 100,
      "columns": [
        {
          "key": "putaran",
          "label": "Putaran"
        },
        {
          "key": "langkah",
          "label": "Langkah"
        },
        {
          "key": "keputusan",
          "label": "Keputusan"
        },
        {
          "key": "oleh",
          "label": "Oleh"
        },
        {
          "key": "waktu",
          "label": "Waktu"
        },
        {
          "key": "alasan",
          "label": "Alasan"
        }
      ],
      "conditional": {
        "hide": "=not(count(putaran) > 0)"
      },
      "layout": {
        "row": "Row_7",
        "columns": null
      }
    },
    {
      "type": "table",
      "id": "Field_hasil",
      "label": "Hasil perhitungan",
      "dataSource": "=hasil",
      "rowCount": 100,
      "columns": [
        {
          "key": "no",
          "label": "No."
        },
        {
          "key": "indikator",
          "label": "Indikator"
        },
        {
          "key": "satuan",
          "label": "Satuan"
        },
        {
          "key": "target",
          "label": "Target"
        },
        {
          "label": "Angka",
          "key": "angka"
        },
        {
          "key": "realisasi",
          "label": "Realisasi"
        },
        {
          "key": "capaian",
          "label": "Capaian (%)"
        },
        {
          "key": "predikat",
          "label": "Predikat"
        },
        {
          "key": "sumber",
          "label": "Sumber, keterangan"
        }
      ],
      "layout": {
        "row": "Row_8",
        "columns": null
      }
    },
    {
      "type": "dynamiclist",
      "id": "Field_uraian",
      "label": "Uraian setiap indikator",
      "path": "uraian",
      "isRepeating": true,
      "allowAddRemove": false,
      "defaultRepetitions": 0,
      "showOutline": true,
      "components": [
        {
          "type": "textfield",
          "id": "Field_uraian_kode",
          "key": "kode",
          "label": "Kode",
          "readonly": true,
          "properties": {
            "kunci": "ya"
          },
          "layout": {
            "row": "Row_1",
            "columns": 4
          }
        },
        {
          "type": "textarea",
          "id": "Field_uraian_nama",
          "key": "nama",
          "label": "Indikator",
          "readonly": true,
          "layout": {
            "row": "Row_1",
            "columns": 8
          }
        },
        {
          "type": "textfield",
          "id": "Field_uraian_capaian",
          "key": "capaian",
          "label": "Capaian (%)",
          "readonly": true,
          "layout": {
            "row": "Row_1",
            "columns": 4
          }
        },
        {
          "type": "textarea",
          "id": "Field_uraian_analisis",
          "key": "analisis",
          "label": "Analisis",
          "description": "Mengapa capaiannya demikian.",
          "validate": {
            "required": true,
            "maxLength": 4000
          },
          "layout": {
            "row": "Row_2",
            "columns": null
          }
        },
        {
          "type": "textarea",
          "id": "Field_uraian_hambatan",
          "key": "hambatan",
          "label": "Hambatan",
          "validate": {
            "maxLength": 4000
          },
          "layout": {
            "row": "Row_3",
            "columns": 8
          }
        },
        {
          "type": "textarea",
          "id": "Field_uraian_tindakLanjut",
          "key": "tindakLanjut",
          "label": "Tindak lanjut",
          "validate": {
            "maxLength": 4000
          },
          "layout": {
            "row": "Row_3",
            "columns": 8
          }
        },
        {
          "type": "separator",
          "id": "Field_uraian_batas",
          "layout": {
            "row": "Row_4",
            "columns": null
          }
        }
      ],
      "layout": {
        "row": "Row_9",
        "columns": null
      },
      "disableCollapse": true
    }
  ]
}
', 'UTF8'), 'false', '1', '2026-01-05 09:00:00'),
  ('5c3144ab-ea97-11f1-af75-02fc00000001', '1', 'mulai-penetapan.form', '5c2fe50f-ea97-11f1-af75-02fc00000001', convert_to(E'{
  "executionPlatform": "Camunda Platform",
  "executionPlatformVersion": "7.24.0",
  "exporter": {
    "name": "Camunda Modeler",
    "version": "5.50.0"
  },
  "schemaVersion": 16,
  "id": "mulai-penetapan",
  "type": "default",
  "components": [
    {
      "type": "text",
      "id": "Field_kepala",
      "text": "### Memulai penetapan kinerja\\n\\nMenetapkan indikator, target tahun (Perjanjian Kinerja), dan target tribulan (Rencana Aksi).\\n\\nBila tahun dikosongkan: pada Januari sampai September tahun ini, pada Oktober sampai Desember tahun depan.",
      "layout": {
        "row": "Row_1",
        "columns": null
      }
    },
    {
      "type": "textfield",
      "key": "tahun",
      "label": "Tahun",
      "validate": {
        "minLength": 4,
        "maxLength": 4
      },
      "description": "Contoh: 2026. Wajib diisi untuk revisi.",
      "id": "Field_tahun",
      "layout": {
        "row": "Row_2",
        "columns": 6
      }
    },
    {
      "type": "checkbox",
      "key": "revisi",
      "label": "Revisi atas kinerja yang sudah ditetapkan",
      "description": "Yang sudah ditetapkan tetap tersimpan; revisi menjadi versi baru yang berlaku mulai tanggalnya.",
      "id": "Field_revisi",
      "layout": {
        "row": "Row_3",
        "columns": null
      }
    },
    {
      "type": "datetime",
      "key": "berlakuMulai",
      "subtype": "date",
      "dateLabel": "Mulai berlaku",
      "description": "Pengukuran tribulan yang berakhir pada atau setelah tanggal ini memakai revisi. Wajib diisi.",
      "conditional": {
        "hide": "=revisi != true"
      },
      "id": "Field_berlakuMulai",
      "layout": {
        "row": "Row_4",
        "columns": 6
      }
    },
    {
      "type": "textarea",
      "key": "alasanRevisi",
      "label": "Alasan revisi",
      "validate": {
        "maxLength": 4000
      },
      "conditional": {
        "hide": "=revisi != true"
      },
      "id": "Field_alasanRevisi",
      "layout": {
        "row": "Row_5",
        "columns": null
      },
      "description": "Wajib diisi."
    }
  ]
}
', 'UTF8'), 'false', '1', '2026-01-05 09:00:00'),
  ('5c3144ac-ea97-11f1-af75-02fc00000001', '1', 'pengukuran-kinerja.bpmn', '5c2fe50f-ea97-11f1-af75-02fc00000001', convert_to('<?xml version="1.0" encoding="UTF-8"?>
<bpmn:definitions xmlns:bpmn="http://www.omg.org/spec/BPMN/20100524/MODEL" xmlns:bpmndi="http://www.omg.org/spec/BPMN/20100524/DI" xmlns:dc="http://www.omg.org/spec/DD/20100524/DC" xmlns:di="http://www.omg.org/spec/DD/20100524/DI" xmlns:camunda="http://camunda.org/schema/1.0/bpmn" xmlns:modeler="http://camunda.org/schema/modeler/1.0" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" id="pengukuranKinerjaDefinitions" targetNamespace="https://sumbersuko.lumajangkab.go.id/sop" exporter="Camunda Modeler" exporterVersion="5.50.0" modeler:executionPlatform="Camunda Platform" modeler:executionPlatformVersion="7.24.0">
  <bpmn:collaboration id="kecamatan">
    <bpmn:participant id="kecamatanSumbersuko" name="Kecamatan Sumbersuko – Pengukuran Kinerja" processRef="pengukuran-kinerja" />
  </bpmn:collaboration>
  <bpmn:process id="pengukuran-kinerja" name="Pengukuran Kinerja" isExecutable="true" camunda:candidateStarterGroups="camat" camunda:versionTag="1" camunda:historyTimeToLive="P1825D" camunda:isStartableInTasklist="true">
    <bpmn:documentation>SOP Pengukuran Kinerja, Kecamatan Sumbersuko, Pemerintah Kabupaten Lumajang.
Nomor SOP: 427.101/16.01/2023. Tanggal pembuatan: 30 November 2018. Tanggal revisi: 25 Agustus 2023. Tanggal efektif: 25 Agustus 2023. Disahkan oleh: Camat Sumbersuko.

Peringatan: Pengukuran Kinerja dilakukan oleh Tim Akuntabilitas Kinerja dilaksanakan berkala setiap tribulan.
Pencatatan dan Pendataan: Setiap kegiatan terdokumentasi dengan baik dalam bentuk soft copy maupun hard copy.

Penafsiran, karena lambang bagan alir tidak tercetak:
- Langkah 2, 8, dan 9 dikerjakan Sekretaris; langkah 3 dan 7 dikerjakan Tim; langkah 4 dikerjakan Kasubag Renvapor.
- Bila Tim tidak menyetujui (langkah 7), konsep kembali ke langkah 6: Kasubag Renvapor memperbaiki sendiri angka dan uraian, atau meneruskannya kepada Staf.
- Kasubag Umum mempunyai kolom tetapi tidak mempunyai langkah; lajurnya berisi Pencatatan dan Pendataan setelah langkah 9, tanpa waktu baku. Pengukuran dinyatakan selesai pada langkah 9.
- Waktu baku dihitung dalam jam kerja. Pewaktu tidak pernah membatalkan langkah; keterlambatan hanya dicatat.</bpmn:documentation>
    <bpmn:laneSet id="pelaksana">
      <bpmn:lane id="laneCamat" name="Camat">
        <bpmn:flowNodeRef>step1</bpmn:flowNodeRef>
        <bpmn:flowNodeRef>start</bpmn:flowNodeRef>
        <bpmn:flowNodeRef>timer1</bpmn:flowNodeRef>
        <bpmn:flowNodeRef>late1</bpmn:flowNodeRef>
        <bpmn:flowNodeRef>lateness</bpmn:flowNodeRef>
      </bpmn:lane>
      <bpmn:lane id="laneSekretaris" name="Sekretaris">
        <bpmn:flowNodeRef>step2</bpmn:flowNodeRef>
        <bpmn:flowNodeRef>step8</bpmn:flowNodeRef>
        <bpmn:flowNodeRef>step9</bpmn:flowNodeRef>
        <bpmn:flowNodeRef>freezeResult</bpmn:flowNodeRef>
        <bpmn:flowNodeRef>timer2</bpmn:flowNodeRef>
        <bpmn:flowNodeRef>late2</bpmn:flowNodeRef>
        <bpmn:flowNodeRef>timer8</bpmn:flowNodeRef>
        <bpmn:flowNodeRef>late8</bpmn:flowNodeRef>
        <bpmn:flowNodeRef>timer9</bpmn:flowNodeRef>
        <bpmn:flowNodeRef>late9</bpmn:flowNodeRef>
      </bpmn:lane>
      <bpmn:lane id="laneTim" name="Tim">
        <bpmn:flowNodeRef>step3</bpmn:flowNodeRef>
        <bpmn:flowNodeRef>step7</bpmn:flowNodeRef>
        <bpmn:flowNodeRef>approvedByTim</bpmn:flowNodeRef>
        <bpmn:flowNodeRef>timer3</bpmn:flowNodeRef>
        <bpmn:flowNodeRef>late3</bpmn:flowNodeRef>
        <bpmn:flowNodeRef>timer7</bpmn:flowNodeRef>
        <bpmn:flowNodeRef>late7</bpmn:flowNodeRef>
      </bpmn:lane>
      <bpmn:lane id="laneKasubagRenvapor" name="Kasubag Renvapor">
        <bpmn:flowNodeRef>step4</bpmn:flowNodeRef>
        <bpmn:flowNodeRef>step6</bpmn:flowNodeRef>
        <bpmn:flowNodeRef>computeValues</bpmn:flowNodeRef>
        <bpmn:flowNodeRef>approvedByKasubag</bpmn:flowNodeRef>
        <bpmn:flowNodeRef>timer4</bpmn:flowNodeRef>
        <bpmn:flowNodeRef>late4</bpmn:flowNodeRef>
        <bpmn:flowNodeRef>timer6</bpmn:flowNodeRef>
        <bpmn:flowNodeRef>late6</bpmn:flowNodeRef>
      </bpmn:lane>
      <bpmn:lane id="laneStaf" name="Staf">
        <bpmn:flowNodeRef>step5</bpmn:flowNodeRef>
        <bpmn:flowNodeRef>timer5</bpmn:flowNodeRef>
        <bpmn:flowNodeRef>late5</bpmn:flowNodeRef>
      </bpmn:lane>
      <bpmn:lane id="laneKasubagUmum" name="Kasubag Umum">
        <bpmn:flowNodeRef>archive</bpmn:flowNodeRef>
        <bpmn:flowNodeRef>completed</bpmn:flowNodeRef>
      </bpmn:lane>
    </bpmn:laneSet>
    <bpmn:startEvent id="start" name="Pengukuran dimulai" camunda:formRef="mulai-pengukuran" camunda:formRefBinding="deployment">
      <bpmn:outgoing>start_step1</bpmn:outgoing>
    </bpmn:startEvent>
    <bpmn:userTask id="step1" name="Memerintahkan untuk melaksanakan pengukuran kinerja" camunda:formRef="langkah-1" camunda:formRefBinding="deployment" camunda:candidateGroups="camat">
      <bpmn:extensionElements>
        <camunda:properties>
          <camunda:property name="langkah" value="1" />
          <camunda:property name="kelengkapan" value="Struktur Organisasi" />
          <camunda:property name="waktu" value="15 menit" />
          <camunda:property name="output" value="Draft tim perumus" />
        </camunda:properties>
      </bpmn:extensionElements>
      <bpmn:incoming>start_step1</bpmn:incoming>
      <bpmn:outgoing>step1_step2</bpmn:outgoing>
    </bpmn:userTask>
    <bpmn:boundaryEvent id="timer1" name="15 menit" cancelActivity="false" attachedToRef="step1">
      <bpmn:outgoing>timer1_late1</bpmn:outgoing>
      <bpmn:timerEventDefinition id="timer1Definition">
        <bpmn:timeDuration xsi:type="bpmn:tFormalExpression">PT15M</bpmn:timeDuration>
      </bpmn:timerEventDefinition>
    </bpmn:boundaryEvent>
    <bpmn:endEvent id="late1" name="Terlambat">
      <bpmn:incoming>timer1_late1</bpmn:incoming>
      <bpmn:escalationEventDefinition id="late1Definition" escalationRef="escalation1" />
    </bpmn:endEvent>
    <bpmn:userTask id="step2" name="Mengumpulkan Tim untuk merumuskan pengukuran kinerja" camunda:formRef="langkah-2" camunda:formRefBinding="deployment" camunda:candidateGroups="sekretaris">
      <bpmn:documentation>Pelaksana langkah ini tidak tercetak pada SOP dan disimpulkan: Sekretaris.</bpmn:documentation>
      <bpmn:extensionElements>
        <camunda:properties>
          <camunda:property name="langkah" value="2" />
          <camunda:property name="kelengkapan" value="Tim" />
          <camunda:property name="waktu" value="30 menit" />
          <camunda:property name="output" value="Tim perumus" />
        </camunda:properties>
      </bpmn:extensionElements>
      <bpmn:incoming>step1_step2</bpmn:incoming>
      <bpmn:outgoing>step2_step3</bpmn:outgoing>
    </bpmn:userTask>
    <bpmn:boundaryEvent id="timer2" name="30 menit" cancelActivity="false" attachedToRef="step2">
      <bpmn:outgoing>timer2_late2</bpmn:outgoing>
      <bpmn:timerEventDefinition id="timer2Definition">
        <bpmn:timeDuration xsi:type="bpmn:tFormalExpression">PT30M</bpmn:timeDuration>
      </bpmn:timerEventDefinition>
    </bpmn:boundaryEvent>
    <bpmn:endEvent id="late2" name="Terlambat">
      <bpmn:incoming>timer2_late2</bpmn:incoming>
      <bpmn:escalationEventDefinition id="late2Definition" escalationRef="escalation2" />
    </bpmn:endEvent>
    <bpmn:userTask id="step3" name="Menyusun konsep pengukuran kinerja" camunda:formRef="langkah-3" camunda:formRefBinding="deployment" camunda:candidateUsers="${tim.anggota(execution)}">
      <bpmn:documentation>Dikerjakan oleh anggota Tim yang ditetapkan pada langkah 2; siapa pun di antara mereka dapat menyelesaikannya. Pelaksana tidak tercetak pada SOP dan disimpulkan: Tim.</bpmn:documentation>
      <bpmn:extensionElements>
        <camunda:properties>
          <camunda:property name="langkah" value="3" />
          <camunda:property name="kelengkapan" value="Tim" />
          <camunda:property name="waktu" value="1 hari" />
          <camunda:property name="output" value="Draft pengukuran kinerja" />
        </camunda:properties>
      </bpmn:extensionElements>
      <bpmn:incoming>step2_step3</bpmn:incoming>
      <bpmn:outgoing>step3_step4</bpmn:outgoing>
    </bpmn:userTask>
    <bpmn:boundaryEvent id="timer3" name="1 hari" cancelActivity="false" attachedToRef="step3">
      <bpmn:outgoing>timer3_late3</bpmn:outgoing>
      <bpmn:timerEventDefinition id="timer3Definition">
        <bpmn:timeDuration xsi:type="bpmn:tFormalExpression">P1D</bpmn:timeDuration>
      </bpmn:timerEventDefinition>
    </bpmn:boundaryEvent>
    <bpmn:endEvent id="late3" name="Terlambat">
      <bpmn:incoming>timer3_late3</bpmn:incoming>
      <bpmn:escalationEventDefinition id="late3Definition" escalationRef="escalation3" />
    </bpmn:endEvent>
    <bpmn:userTask id="step4" name="Menghimpun data" camunda:formRef="langkah-4" camunda:formRefBinding="deployment" camunda:candidateGroups="kasubagRenvapor">
      <bpmn:documentation>Pelaksana langkah ini tidak tercetak pada SOP dan disimpulkan: Kasubag Renvapor.</bpmn:documentation>
      <bpmn:extensionElements>
        <camunda:properties>
          <camunda:property name="langkah" value="4" />
          <camunda:property name="kelengkapan" value="Konsep" />
          <camunda:property name="waktu" value="1 hari" />
          <camunda:property name="output" value="Konsep pengukuran kinerja" />
        </camunda:properties>
      </bpmn:extensionElements>
      <bpmn:incoming>step3_step4</bpmn:incoming>
      <bpmn:outgoing>step4_computeValues</bpmn:outgoing>
    </bpmn:userTask>
    <bpmn:boundaryEvent id="timer4" name="1 hari" cancelActivity="false" attachedToRef="step4">
      <bpmn:outgoing>timer4_late4</bpmn:outgoing>
      <bpmn:timerEventDefinition id="timer4Definition">
        <bpmn:timeDuration xsi:type="bpmn:tFormalExpression">P1D</bpmn:timeDuration>
      </bpmn:timerEventDefinition>
    </bpmn:boundaryEvent>
    <bpmn:endEvent id="late4" name="Terlambat">
      <bpmn:incoming>timer4_late4</bpmn:incoming>
      <bpmn:escalationEventDefinition id="late4Definition" escalationRef="escalation4" />
    </bpmn:endEvent>
    <bpmn:serviceTask id="computeValues" name="Menghitung realisasi, capaian, dan predikat" camunda:delegateExpression="${computeValuesDelegate}">
      <bpmn:documentation>Formula Pengukuran Kinerja pada kolom Keterangan SOP: 1. Jumlah peserta hadir pada Musrenbang : Jumlah Penduduk, 2. Lama hari rata2 proses penyelesaian KTP : SOP pemrosesan, 3. Jumlah kelompok kelompok aktif [:] SOP Pengiriman. Indikator, target, dan rumus adalah data; predikat diambil dari tabel keputusan predikat-kinerja.</bpmn:documentation>
      <bpmn:incoming>step4_computeValues</bpmn:incoming>
      <bpmn:outgoing>computeValues_step5</bpmn:outgoing>
    </bpmn:serviceTask>
    <bpmn:userTask id="step5" name="Mengetik konsep pengukuran kinerja" camunda:formRef="langkah-5" camunda:formRefBinding="deployment" camunda:candidateGroups="staf">
      <bpmn:extensionElements>
        <camunda:properties>
          <camunda:property name="langkah" value="5" />
          <camunda:property name="kelengkapan" value="Konsep" />
          <camunda:property name="waktu" value="1 hari" />
          <camunda:property name="output" value="Konsep pengukuran kinerja" />
        </camunda:properties>
      </bpmn:extensionElements>
      <bpmn:incoming>computeValues_step5</bpmn:incoming>
      <bpmn:incoming>approvedByKasubag_no</bpmn:incoming>
      <bpmn:outgoing>step5_step6</bpmn:outgoing>
    </bpmn:userTask>
    <bpmn:boundaryEvent id="timer5" name="1 hari" cancelActivity="false" attachedToRef="step5">
      <bpmn:outgoing>timer5_late5</bpmn:outgoing>
      <bpmn:timerEventDefinition id="timer5Definition">
        <bpmn:timeDuration xsi:type="bpmn:tFormalExpression">P1D</bpmn:timeDuration>
      </bpmn:timerEventDefinition>
    </bpmn:boundaryEvent>
    <bpmn:endEvent id="late5" name="Terlambat">
      <bpmn:incoming>timer5_late5</bpmn:incoming>
      <bpmn:escalationEventDefinition id="late5Definition" escalationRef="escalation5" />
    </bpmn:endEvent>
    <bpmn:userTask id="step6" name="Memeriksa hasil ketikan konsep" camunda:formRef="langkah-6" camunda:formRefBinding="deployment" camunda:candidateGroups="kasubagRenvapor">
      <bpmn:documentation>SOP: Jika setuju diserahkan ke Tim. Jika tidak setuju, diserahkan kepada Staf untuk diperbaiki. Bila Tim mengembalikan konsep, angka dan uraian dapat diperbaiki di sini.</bpmn:documentation>
      <bpmn:extensionElements>
        <camunda:properties>
          <camunda:property name="langkah" value="6" />
          <camunda:property name="kelengkapan" value="Konsep" />
          <camunda:property name="waktu" value="30 menit" />
          <camunda:property name="output" value="Konsep pengukuran kinerja" />
        </camunda:properties>
      </bpmn:extensionElements>
      <bpmn:incoming>step5_step6</bpmn:incoming>
      <bpmn:incoming>approvedByTim_no</bpmn:incoming>
      <bpmn:outgoing>step6_approvedByKasubag</bpmn:outgoing>
    </bpmn:userTask>
    <bpmn:boundaryEvent id="timer6" name="30 menit" cancelActivity="false" attachedToRef="step6">
      <bpmn:outgoing>timer6_late6</bpmn:outgoing>
      <bpmn:timerEventDefinition id="timer6Definition">
        <bpmn:timeDuration xsi:type="bpmn:tFormalExpression">PT30M</bpmn:timeDuration>
      </bpmn:timerEventDefinition>
    </bpmn:boundaryEvent>
    <bpmn:endEvent id="late6" name="Terlambat">
      <bpmn:incoming>timer6_late6</bpmn:incoming>
      <bpmn:escalationEventDefinition id="late6Definition" escalationRef="escalation6" />
    </bpmn:endEvent>
    <bpmn:exclusiveGateway id="approvedByKasubag" name="Hasil ketikan konsep disetujui?" default="approvedByKasubag_no">
      <bpmn:incoming>step6_approvedByKasubag</bpmn:incoming>
      <bpmn:outgoing>approvedByKasubag_yes</bpmn:outgoing>
      <bpmn:outgoing>approvedByKasubag_no</bpmn:outgoing>
    </bpmn:exclusiveGateway>
    <bpmn:userTask id="step7" name="Memeriksa konsep" camunda:formRef="langkah-7" camunda:formRefBinding="deployment" camunda:candidateUsers="${tim.anggota(execution)}">
      <bpmn:documentation>SOP: Jika setuju diserahkan ke Sekretaris. Jika tidak diserahkan kepada Kasubag untuk diperbaiki. Keputusan diambil oleh siapa pun dari anggota Tim yang ditetapkan pada langkah 2.</bpmn:documentation>
      <bpmn:extensionElements>
        <camunda:properties>
          <camunda:property name="langkah" value="7" />
          <camunda:property name="kelengkapan" value="Pengukuran Kinerja" />
          <camunda:property name="waktu" value="30 menit" />
          <camunda:property name="output" value="Pengukuran kinerja" />
        </camunda:properties>
      </bpmn:extensionElements>
      <bpmn:incoming>approvedByKasubag_yes</bpmn:incoming>
      <bpmn:outgoing>step7_approvedByTim</bpmn:outgoing>
    </bpmn:userTask>
    <bpmn:boundaryEvent id="timer7" name="30 menit" cancelActivity="false" attachedToRef="step7">
      <bpmn:outgoing>timer7_late7</bpmn:outgoing>
      <bpmn:timerEventDefinition id="timer7Definition">
        <bpmn:timeDuration xsi:type="bpmn:tFormalExpression">PT30M</bpmn:timeDuration>
      </bpmn:timerEventDefinition>
    </bpmn:boundaryEvent>
    <bpmn:endEvent id="late7" name="Terlambat">
      <bpmn:incoming>timer7_late7</bpmn:incoming>
      <bpmn:escalationEventDefinition id="late7Definition" escalationRef="escalation7" />
    </bpmn:endEvent>
    <bpmn:exclusiveGateway id="approvedByTim" name="Konsep disetujui?" default="approvedByTim_no">
      <bpmn:incoming>step7_approvedByTim</bpmn:incoming>
      <bpmn:outgoing>approvedByTim_yes</bpmn:outgoing>
      <bpmn:outgoing>approvedByTim_no</bpmn:outgoing>
    </bpmn:exclusiveGateway>
    <bpmn:userTask id="step8" name="Melaksanakan pengukuran kinerja bersama Tim" camunda:formRef="langkah-8" camunda:formRefBinding="deployment" camunda:candidateGroups="sekretaris">
      <bpmn:documentation>Pelaksana langkah ini tidak tercetak pada SOP dan disimpulkan: Sekretaris.</bpmn:documentation>
      <bpmn:extensionElements>
        <camunda:properties>
          <camunda:property name="langkah" value="8" />
          <camunda:property name="kelengkapan" value="Konsep pengukuran kinerja disetujui" />
          <camunda:property name="waktu" value="15 menit" />
          <camunda:property name="output" value="Konsep pengukuran kinerja disetujui" />
        </camunda:properties>
      </bpmn:extensionElements>
      <bpmn:incoming>approvedByTim_yes</bpmn:incoming>
      <bpmn:outgoing>step8_freezeResult</bpmn:outgoing>
    </bpmn:userTask>
    <bpmn:boundaryEvent id="timer8" name="15 menit" cancelActivity="false" attachedToRef="step8">
      <bpmn:outgoing>timer8_late8</bpmn:outgoing>
      <bpmn:timerEventDefinition id="timer8Definition">
        <bpmn:timeDuration xsi:type="bpmn:tFormalExpression">PT15M</bpmn:timeDuration>
      </bpmn:timerEventDefinition>
    </bpmn:boundaryEvent>
    <bpmn:endEvent id="late8" name="Terlambat">
      <bpmn:incoming>timer8_late8</bpmn:incoming>
      <bpmn:escalationEventDefinition id="late8Definition" escalationRef="escalation8" />
    </bpmn:endEvent>
    <bpmn:serviceTask id="freezeResult" name="Menghitung dan membekukan hasil akhir" camunda:delegateExpression="${freezeResultDelegate}">
      <bpmn:documentation>Hasil yang sudah dibekukan tidak berubah lagi; koreksi adalah pengukuran baru yang bernomor.</bpmn:documentation>
      <bpmn:incoming>step8_freezeResult</bpmn:incoming>
      <bpmn:outgoing>freezeResult_step9</bpmn:outgoing>
    </bpmn:serviceTask>
    <bpmn:userTask id="step9" name="Melaporkan hasilnya kepada Camat" camunda:formRef="langkah-9" camunda:formRefBinding="deployment" camunda:candidateGroups="sekretaris">
      <bpmn:documentation>SOP tidak mencetak kelengkapan untuk langkah ini. Pelaksana tidak tercetak dan disimpulkan: Sekretaris. Setelah langkah ini pengukuran dinyatakan selesai.</bpmn:documentation>
      <bpmn:extensionElements>
        <camunda:properties>
          <camunda:property name="langkah" value="9" />
          <camunda:property name="kelengkapan" value="-" />
          <camunda:property name="waktu" value="1 hari" />
          <camunda:property name="output" value="Pengukuran kinerja" />
        </camunda:properties>
      </bpmn:extensionElements>
      <bpmn:incoming>freezeResult_step9</bpmn:incoming>
      <bpmn:outgoing>step9_archive</bpmn:outgoing>
    </bpmn:userTask>
    <bpmn:boundaryEvent id="timer9" name="1 hari" cancelActivity="false" attachedToRef="step9">
      <bpmn:outgoing>timer9_late9</bpmn:outgoing>
      <bpmn:timerEventDefinition id="timer9Definition">
        <bpmn:timeDuration xsi:type="bpmn:tFormalExpression">P1D</bpmn:timeDuration>
      </bpmn:timerEventDefinition>
    </bpmn:boundaryEvent>
    <bpmn:endEvent id="late9" name="Terlambat">
      <bpmn:incoming>timer9_late9</bpmn:incoming>
      <bpmn:escalationEventDefinition id="late9Definition" escalationRef="escalation9" />
    </bpmn:endEvent>
    <bpmn:userTask id="archive" name="Mencatat dan mengarsipkan hasil (soft copy dan hard copy)" camunda:formRef="pencatatan-arsip" camunda:formRefBinding="deployment" camunda:candidateGroups="kasubagUmum">
      <bpmn:documentation>Pencatatan dan Pendataan pada SOP: Setiap kegiatan terdokumentasi dengan baik dalam bentuk soft copy maupun hard copy. Tanpa waktu baku.</bpmn:documentation>
      <bpmn:extensionElements>
        <camunda:properties>
          <camunda:property name="langkah" value="Pencatatan" />
          <camunda:property name="kelengkapan" value="Pengukuran kinerja" />
          <camunda:property name="output" value="Soft copy dan hard copy" />
        </camunda:properties>
      </bpmn:extensionElements>
      <bpmn:incoming>step9_archive</bpmn:incoming>
      <bpmn:outgoing>archive_completed</bpmn:outgoing>
    </bpmn:userTask>
    <bpmn:endEvent id="completed" name="Pengukuran tercatat">
      <bpmn:incoming>archive_completed</bpmn:incoming>
    </bpmn:endEvent>
    <bpmn:subProcess id="lateness" name="Keterlambatan" triggeredByEvent="true">
      <bpmn:documentation>Mencatat setiap langkah yang melewati waktu baku: langkah, pemegang, dan sejak kapan. Tidak ada langkah yang dibatalkan.</bpmn:documentation>
      <bpmn:startEvent id="latenessThrown" name="Waktu baku terlewati" isInterrupting="false">
        <bpmn:outgoing>latenessThrown_recordLateness</bpmn:outgoing>
        <bpmn:escalationEventDefinition id="latenessThrownDefinition" camunda:escalationCodeVariable="lateCode" />
      </bpmn:startEvent>
      <bpmn:serviceTask id="recordLateness" name="Mencatat keterlambatan" camunda:delegateExpression="${recordLatenessDelegate}">
        <bpmn:incoming>latenessThrown_recordLateness</bpmn:incoming>
        <bpmn:outgoing>recordLateness_latenessRecorded</bpmn:outgoing>
      </bpmn:serviceTask>
      <bpmn:endEvent id="latenessRecorded" name="Keterlambatan tercatat">
        <bpmn:incoming>recordLateness_latenessRecorded</bpmn:incoming>
      </bpmn:endEvent>
      <bpmn:sequenceFlow id="latenessThrown_recordLateness" sourceRef="latenessThrown" targetRef="recordLateness" />
      <bpmn:sequenceFlow id="recordLateness_latenessRecorded" sourceRef="recordLateness" targetRef="latenessRecorded" />
    </bpmn:subProcess>
    <bpmn:sequenceFlow id="start_step1" sourceRef="start" targetRef="step1" />
    <bpmn:sequenceFlow id="step1_step2" sourceRef="step1" targetRef="step2" />
    <bpmn:sequenceFlow id="step2_step3" sourceRef="step2" targetRef="step3" />
    <bpmn:sequenceFlow id="step3_step4" sourceRef="step3" targetRef="step4" />
    <bpmn:sequenceFlow id="step4_computeValues" sourceRef="step4" targetRef="computeValues" />
    <bpmn:sequenceFlow id="computeValues_step5" sourceRef="computeValues" targetRef="step5" />
    <bpmn:sequenceFlow id="step5_step6" sourceRef="step5" targetRef="step6" />
    <bpmn:sequenceFlow id="step6_approvedByKasubag" sourceRef="step6" targetRef="approvedByKasubag" />
    <bpmn:sequenceFlow id="approvedByKasubag_yes" name="Setuju" sourceRef="approvedByKasubag" targetRef="step7">
      <bpmn:conditionExpression xsi:type="bpmn:tFormalExpression">${approvedByKasubag}</bpmn:conditionExpression>
    </bpmn:sequenceFlow>
    <bpmn:sequenceFlow id="approvedByKasubag_no" name="Tidak" sourceRef="approvedByKasubag" targetRef="step5" />
    <bpmn:sequenceFlow id="step7_approvedByTim" sourceRef="step7" targetRef="approvedByTim" />
    <bpmn:sequenceFlow id="approvedByTim_yes" name="Setuju" sourceRef="approvedByTim" targetRef="step8">
      <bpmn:conditionExpression xsi:type="bpmn:tFormalExpression">${approvedByTim}</bpmn:conditionExpression>
    </bpmn:sequenceFlow>
    <bpmn:sequenceFlow id="approvedByTim_no" name="Tidak" sourceRef="approvedByTim" targetRef="step6" />
    <bpmn:sequenceFlow id="step8_freezeResult" sourceRef="step8" targetRef="freezeResult" />
    <bpmn:sequenceFlow id="freezeResult_step9" sourceRef="freezeResult" targetRef="step9" />
    <bpmn:sequenceFlow id="step9_archive" sourceRef="step9" targetRef="archive" />
    <bpmn:sequenceFlow id="archive_completed" sourceRef="archive" targetRef="completed" />
    <bpmn:sequenceFlow id="timer1_late1" sourceRef="timer1" targetRef="late1" />
    <bpmn:sequenceFlow id="timer2_late2" sourceRef="timer2" targetRef="late2" />
    <bpmn:sequenceFlow id="timer3_late3" sourceRef="timer3" targetRef="late3" />
    <bpmn:sequenceFlow id="timer4_late4" sourceRef="timer4" targetRef="late4" />
    <bpmn:sequenceFlow id="timer5_late5" sourceRef="timer5" targetRef="late5" />
    <bpmn:sequenceFlow id="timer6_late6" sourceRef="timer6" targetRef="late6" />
    <bpmn:sequenceFlow id="timer7_late7" sourceRef="timer7" targetRef="late7" />
    <bpmn:sequenceFlow id="timer8_late8" sourceRef="timer8" targetRef="late8" />
    <bpmn:sequenceFlow id="timer9_late9" sourceRef="timer9" targetRef="late9" />
  </bpmn:process>
  <bpmn:escalation id="escalation1" name="Langkah 1 terlambat" escalationCode="terlambat-1" />
  <bpmn:escalation id="escalation2" name="Langkah 2 terlambat" escalationCode="terlambat-2" />
  <bpmn:escalation id="escalation3" name="Langkah 3 terlambat" escalationCode="terlambat-3" />
  <bpmn:escalation id="escalation4" name="Langkah 4 terlambat" escalationCode="terlambat-4" />
  <bpmn:escalation id="escalation5" name="Langkah 5 terlambat" escalationCode="terlambat-5" />
  <bpmn:escalation id="escalation6" name="Langkah 6 terlambat" escalationCode="terlambat-6" />
  <bpmn:escalation id="escalation7" name="Langkah 7 terlambat" escalationCode="terlambat-7" />
  <bpmn:escalation id="escalation8" name="Langkah 8 terlambat" escalationCode="terlambat-8" />
  <bpmn:escalation id="escalation9" name="Langkah 9 terlambat" escalationCode="terlambat-9" />
  <bpmndi:BPMNDiagram id="pengukuranKinerjaDiagram">
    <bpmndi:BPMNPlane id="pengukuranKinerjaPlane" bpmnElement="kecamatan">
      <bpmndi:BPMNShape id="kecamatanSumbersuko_di" bpmnElement="kecamatanSumbersuko" isHorizontal="true">
        <dc:Bounds x="160" y="80" width="2630" height="1270" />
      </bpmndi:BPMNShape>
      <bpmndi:BPMNShape id="laneCamat_di" bpmnElement="laneCamat" isHorizontal="true">
        <dc:Bounds x="190" y="80" width="2600" height="220" />
      </bpmndi:BPMNShape>
      <bpmndi:BPMNShape id="laneSekretaris_di" bpmnElement="laneSekretaris" isHorizontal="true">
        <dc:Bounds x="190" y="300" width="2600" height="220" />
      </bpmndi:BPMNShape>
      <bpmndi:BPMNShape id="laneTim_di" bpmnElement="laneTim" isHorizontal="true">
        <dc:Bounds x="190" y="520" width="2600" height="240" />
      </bpmndi:BPMNShape>
      <bpmndi:BPMNShape id="laneKasubagRenvapor_di" bpmnElement="laneKasubagRenvapor" isHorizontal="true">
        <dc:Bounds x="190" y="760" width="2600" height="220" />
      </bpmndi:BPMNShape>
      <bpmndi:BPMNShape id="laneStaf_di" bpmnElement="laneStaf" isHorizontal="true">
        <dc:Bounds x="190" y="980" width="2600" height="220" />
      </bpmndi:BPMNShape>
      <bpmndi:BPMNShape id="laneKasubagUmum_di" bpmnElement="laneKasubagUmum" isHorizontal="true">
        <dc:Bounds x="190" y="1200" width="2600" height="150" />
      </bpmndi:BPMNShape>
      <bpmndi:BPMNShape id="start_di" bpmnElement="start">
        <dc:Bounds x="252" y="132" width="36" height="36" />
        <bpmndi:BPMNLabel>
          <dc:Bounds x="237" y="175" width="66" height="27" />
        </bpmndi:BPMNLabel>
      </bpmndi:BPMNShape>
      <bpmndi:BPMNShape id="step1_di" bpmnElement="step1">
        <dc:Bounds x="340" y="100" width="150" height="100" />
      </bpmndi:BPMNShape>
      <bpmndi:BPMNShape id="late1_di" bpmnElement="late1">
        <dc:Bounds x="354" y="240" width="36" height="36" />
        <bpmndi:BPMNLabel>
          <dc:Bounds x="395" y="251" width="50" height="14" />
        </bpmndi:BPMNLabel>
      </bpmndi:BPMNShape>
      <bpmndi:BPMNShape id="step2_di" bpmnElement="step2">
        <dc:Bounds x="500" y="320" width="150" height="100" />
      </bpmndi:BPMNShape>
      <bpmndi:BPMNShape id="late2_di" bpmnElement="late2">
        <dc:Bounds x="514" y="460" width="36" height="36" />
        <bpmndi:BPMNLabel>
          <dc:Bounds x="555" y="471" width="50" height="14" />
        </bpmndi:BPMNLabel>
      </bpmndi:BPMNShape>
      <bpmndi:BPMNShape id="step3_di" bpmnElement="step3">
        <dc:Bounds x="660" y="560" width="150" height="100" />
      </bpmndi:BPMNShape>
      <bpmndi:BPMNShape id="late3_di" bpmnElement="late3">
        <dc:Bounds x="674" y="700" width="36" height="36" />
        <bpmndi:BPMNLabel>
          <dc:Bounds x="715" y="711" width="50" height="14" />
        </bpmndi:BPMNLabel>
      </bpmndi:BPMNShape>
      <bpmndi:BPMNShape id="step4_di" bpmnElement="step4">
        <dc:Bounds x="820" y="780" width="150" height="100" />
      </bpmndi:BPMNShape>
      <bpmndi:BPMNShape id="late4_di" bpmnElement="late4">
        <dc:Bounds x="834" y="920" width="36" height="36" />
        <bpmndi:BPMNLabel>
          <dc:Bounds x="875" y="931" width="50" height="14" />
        </bpmndi:BPMNLabel>
      </bpmndi:BPMNShape>
      <bpmndi:BPMNShape id="computeValues_di" bpmnElement="computeValues">
        <dc:Bounds x="1020" y="780" width="150" height="100" />
      </bpmndi:BPMNShape>
      <bpmndi:BPMNShape id="step5_di" bpmnElement="step5">
        <dc:Bounds x="1190" y="1000" width="150" height="100" />
      </bpmndi:BPMNShape>
      <bpmndi:BPMNShape id="late5_di" bpmnElement="late5">
        <dc:Bounds x="1204" y="1140" width="36" height="36" />
        <bpmndi:BPMNLabel>
          <dc:Bounds x="1245" y="1151" width="50" height="14" />
        </bpmndi:BPMNLabel>
      </bpmndi:BPMNShape>
      <bpmndi:BPMNShape id="step6_di" bpmnElement="step6">
        <dc:Bounds x="1340" y="780" width="150" height="100" />
      </bpmndi:BPMNShape>
      <bpmndi:BPMNShape id="late6_di" bpmnElement="late6">
        <dc:Bounds x="1354" y="920" width="36" height="36" />
        <bpmndi:BPMNLabel>
          <dc:Bounds x="1395" y="931" width="50" height="14" />
        </bpmndi:BPMNLabel>
      </bpmndi:BPMNShape>
      <bpmndi:BPMNShape id="approvedByKasubag_di" bpmnElement="approvedByKasubag" isMarkerVisible="true">
        <dc:Bounds x="1540" y="805" width="50" height="50" />
        <bpmndi:BPMNLabel>
          <dc:Bounds x="1597" y="810" width="76" height="40" />
        </bpmndi:BPMNLabel>
      </bpmndi:BPMNShape>
      <bpmndi:BPMNShape id="step7_di" bpmnElement="step7">
        <dc:Bounds x="1660" y="560" width="150" height="100" />
      </bpmndi:BPMNShape>
      <bpmndi:BPMNShape id="late7_di" bpmnElement="late7">
        <dc:Bounds x="1674" y="700" width="36" height="36" />
        <bpmndi:BPMNLabel>
          <dc:Bounds x="1715" y="711" width="50" height="14" />
        </bpmndi:BPMNLabel>
      </bpmndi:BPMNShape>
      <bpmndi:BPMNShape id="approvedByTim_di" bpmnElement="approvedByTim" isMarkerVisible="true">
        <dc:Bounds x="1840" y="585" width="50" height="50" />
        <bpmndi:BPMNLabel>
          <dc:Bounds x="1833" y="642" width="64" height="27" />
        </bpmndi:BPMNLabel>
      </bpmndi:BPMNShape>
      <bpmndi:BPMNShape id="step8_di" bpmnElement="step8">
        <dc:Bounds x="1960" y="320" width="150" height="100" />
      </bpmndi:BPMNShape>
      <bpmndi:BPMNShape id="late8_di" bpmnElement="late8">
        <dc:Bounds x="1974" y="460" width="36" height="36" />
        <bpmndi:BPMNLabel>
          <dc:Bounds x="2015" y="471" width="50" height="14" />
        </bpmndi:BPMNLabel>
      </bpmndi:BPMNShape>
      <bpmndi:BPMNShape id="freezeResult_di" bpmnElement="freezeResult">
        <dc:Bounds x="2150" y="320" width="150" height="100" />
      </bpmndi:BPMNShape>
      <bpmndi:BPMNShape id="step9_di" bpmnElement="step9">
        <dc:Bounds x="2340" y="320" width="150" height="100" />
      </bpmndi:BPMNShape>
      <bpmndi:BPMNShape id="late9_di" bpmnElement="late9">
        <dc:Bounds x="2354" y="460" width="36" height="36" />
        <bpmndi:BPMNLabel>
          <dc:Bounds x="2395" y="471" width="50" height="14" />
        </bpmndi:BPMNLabel>
      </bpmndi:BPMNShape>
      <bpmndi:BPMNShape id="archive_di" bpmnElement="archive">
        <dc:Bounds x="2500" y="1225" width="150" height="100" />
      </bpmndi:BPMNShape>
      <bpmndi:BPMNShape id="completed_di" bpmnElement="completed">
        <dc:Bounds x="2702" y="1257" width="36" height="36" />
        <bpmndi:BPMNLabel>
          <dc:Bounds x="2687" y="1300" width="66" height="27" />
        </bpmndi:BPMNLabel>
      </bpmndi:BPMNShape>
      <bpmndi:BPMNShape id="lateness_di" bpmnElement="lateness" isExpanded="true">
        <dc:Bounds x="1960" y="100" width="530" height="180" />
      </bpmndi:BPMNShape>
      <bpmndi:BPMNShape id="latenessThrown_di" bpmnElement="latenessThrown">
        <dc:Bounds x="2012" y="172" width="36" height="36" />
        <bpmndi:BPMNLabel>
          <dc:Bounds x="1990" y="215" width="80" height="27" />
        </bpmndi:BPMNLabel>
      </bpmndi:BPMNShape>
      <bpmndi:BPMNShape id="recordLateness_di" bpmnElement="recordLateness">
        <dc:Bounds x="2150" y="150" width="150" height="100" />
      </bpmndi:BPMNShape>
      <bpmndi:BPMNShape id="latenessRecorded_di" bpmnElement="latenessRecorded">
        <dc:Bounds x="2402" y="172" width="36" height="36" />
        <bpmndi:BPMNLabel>
          <dc:Bounds x="2382" y="215" width="76" height="27" />
        </bpmndi:BPMNLabel>
      </bpmndi:BPMNShape>
      <bpmndi:BPMNShape id="timer1_di" bpmnElement="timer1">
        <dc:Bounds x="354" y="182" width="36" height="36" />
        <bpmndi:BPMNLabel>
          <dc:Bounds x="394" y="206" width="46" height="14" />
        </bpmndi:BPMNLabel>
      </bpmndi:BPMNShape>
      <bpmndi:BPMNShape id="timer2_di" bpmnElement="timer2">
        <dc:Bounds x="514" y="402" width="36" height="36" />
        <bpmndi:BPMNLabel>
          <dc:Bounds x="554" y="426" width="46" height="14" />
        </bpmndi:BPMNLabel>
      </bpmndi:BPMNShape>
      <bpmndi:BPMNShape id="timer3_di" bpmnElement="timer3">
        <dc:Bounds x="674" y="642" width="36" height="36" />
        <bpmndi:BPMNLabel>
          <dc:Bounds x="714" y="666" width="30" height="14" />
        </bpmndi:BPMNLabel>
      </bpmndi:BPMNShape>
      <bpmndi:BPMNShape id="timer4_di" bpmnElement="timer4">
        <dc:Bounds x="834" y="862" width="36" height="36" />
        <bpmndi:BPMNLabel>
          <dc:Bounds x="874" y="886" width="30" height="14" />
        </bpmndi:BPMNLabel>
      </bpmndi:BPMNShape>
      <bpmndi:BPMNShape id="timer5_di" bpmnElement="timer5">
        <dc:Bounds x="1204" y="1082" width="36" height="36" />
        <bpmndi:BPMNLabel>
          <dc:Bounds x="1244" y="1106" width="30" height="14" />
        </bpmndi:BPMNLabel>
      </bpmndi:BPMNShape>
      <bpmndi:BPMNShape id="timer6_di" bpmnElement="timer6">
        <dc:Bounds x="1354" y="862" width="36" height="36" />
        <bpmndi:BPMNLabel>
          <dc:Bounds x="1394" y="886" width="46" height="14" />
        </bpmndi:BPMNLabel>
      </bpmndi:BPMNShape>
      <bpmndi:BPMNShape id="timer7_di" bpmnElement="timer7">
        <dc:Bounds x="1674" y="642" width="36" height="36" />
        <bpmndi:BPMNLabel>
          <dc:Bounds x="1714" y="666" width="46" height="14" />
        </bpmndi:BPMNLabel>
      </bpmndi:BPMNShape>
      <bpmndi:BPMNShape id="timer8_di" bpmnElement="timer8">
        <dc:Bounds x="1974" y="402" width="36" height="36" />
        <bpmndi:BPMNLabel>
          <dc:Bounds x="2014" y="426" width="46" height="14" />
        </bpmndi:BPMNLabel>
      </bpmndi:BPMNShape>
      <bpmndi:BPMNShape id="timer9_di" bpmnElement="timer9">
        <dc:Bounds x="2354" y="402" width="36" height="36" />
        <bpmndi:BPMNLabel>
          <dc:Bounds x="2394" y="426" width="30" height="14" />
        </bpmndi:BPMNLabel>
      </bpmndi:BPMNShape>
      <bpmndi:BPMNEdge id="start_step1_di" bpmnElement="start_step1">
        <di:waypoint x="288" y="150" />
        <di:waypoint x="340" y="150" />
      </bpmndi:BPMNEdge>
      <bpmndi:BPMNEdge id="step1_step2_di" bpmnElement="step1_step2">
        <di:waypoint x="490" y="150" />
        <di:waypoint x="575" y="150" />
        <di:waypoint x="575" y="320" />
      </bpmndi:BPMNEdge>
      <bpmndi:BPMNEdge id="step2_step3_di" bpmnElement="step2_step3">
        <di:waypoint x="650" y="370" />
        <di:waypoint x="735" y="370" />
        <di:waypoint x="735" y="560" />
      </bpmndi:BPMNEdge>
      <bpmndi:BPMNEdge id="step3_step4_di" bpmnElement="step3_step4">
        <di:waypoint x="810" y="610" />
        <di:waypoint x="895" y="610" />
        <di:waypoint x="895" y="780" />
      </bpmndi:BPMNEdge>
      <bpmndi:BPMNEdge id="step4_computeValues_di" bpmnElement="step4_computeValues">
        <di:waypoint x="970" y="830" />
        <di:waypoint x="1020" y="830" />
      </bpmndi:BPMNEdge>
      <bpmndi:BPMNEdge id="computeValues_step5_di" bpmnElement="computeValues_step5">
        <di:waypoint x="1095" y="880" />
        <di:waypoint x="1095" y="1050" />
        <di:waypoint x="1190" y="1050" />
      </bpmndi:BPMNEdge>
      <bpmndi:BPMNEdge id="step5_step6_di" bpmnElement="step5_step6">
        <di:waypoint x="1265" y="1000" />
        <di:waypoint x="1265" y="830" />
        <di:waypoint x="1340" y="830" />
      </bpmndi:BPMNEdge>
      <bpmndi:BPMNEdge id="step6_approvedByKasubag_di" bpmnElement="step6_approvedByKasubag">
        <di:waypoint x="1490" y="830" />
        <di:waypoint x="1540" y="830" />
      </bpmndi:BPMNEdge>
      <bpmndi:BPMNEdge id="approvedByKasubag_yes_di" bpmnElement="approvedByKasubag_yes">
        <di:waypoint x="1565" y="805" />
        <di:waypoint x="1565" y="610" />
        <di:waypoint x="1660" y="610" />
        <bpmndi:BPMNLabel>
          <dc:Bounds x="1573" y="775" width="33" height="14" />
        </bpmndi:BPMNLabel>
      </bpmndi:BPMNEdge>
      <bpmndi:BPMNEdge id="approvedByKasubag_no_di" bpmnElement="approvedByKasubag_no">
        <di:waypoint x="1565" y="855" />
        <di:waypoint x="1565" y="1050" />
        <di:waypoint x="1340" y="1050" />
        <bpmndi:BPMNLabel>
          <dc:Bounds x="1573" y="870" width="28" height="14" />
        </bpmndi:BPMNLabel>
      </bpmndi:BPMNEdge>
      <bpmndi:BPMNEdge id="step7_approvedByTim_di" bpmnElement="step7_approvedByTim">
        <di:waypoint x="1810" y="610" />
        <di:waypoint x="1840" y="610" />
      </bpmndi:BPMNEdge>
      <bpmndi:BPMNEdge id="approvedByTim_yes_di" bpmnElement="approvedByTim_yes">
        <di:waypoint x="1890" y="610" />
        <di:waypoint x="1930" y="610" />
        <di:waypoint x="1930" y="370" />
        <di:waypoint x="1960" y="370" />
        <bpmndi:BPMNLabel>
          <dc:Bounds x="1891" y="590" width="33" height="14" />
        </bpmndi:BPMNLabel>
      </bpmndi:BPMNEdge>
      <bpmndi:BPMNEdge id="approvedByTim_no_di" bpmnElement="approvedByTim_no">
        <di:waypoint x="1865" y="585" />
        <di:waypoint x="1865" y="538" />
        <di:waypoint x="1415" y="538" />
        <di:waypoint x="1415" y="780" />
        <bpmndi:BPMNLabel>
          <dc:Bounds x="1828" y="568" width="28" height="14" />
        </bpmndi:BPMNLabel>
      </bpmndi:BPMNEdge>
      <bpmndi:BPMNEdge id="step8_freezeResult_di" bpmnElement="step8_freezeResult">
        <di:waypoint x="2110" y="370" />
        <di:waypoint x="2150" y="370" />
      </bpmndi:BPMNEdge>
      <bpmndi:BPMNEdge id="freezeResult_step9_di" bpmnElement="freezeResult_step9">
        <di:waypoint x="2300" y="370" />
        <di:waypoint x="2340" y="370" />
      </bpmndi:BPMNEdge>
      <bpmndi:BPMNEdge id="step9_archive_di" bpmnElement="step9_archive">
        <di:waypoint x="2490" y="370" />
        <di:waypoint x="2575" y="370" />
        <di:waypoint x="2575" y="1225" />
      </bpmndi:BPMNEdge>
      <bpmndi:BPMNEdge id="archive_completed_di" bpmnElement="archive_completed">
        <di:waypoint x="2650" y="1275" />
        <di:waypoint x="2702" y="1275" />
      </bpmndi:BPMNEdge>
      <bpmndi:BPMNEdge id="timer1_late1_di" bpmnElement="timer1_late1">
        <di:waypoint x="372" y="218" />
        <di:waypoint x="372" y="240" />
      </bpmndi:BPMNEdge>
      <bpmndi:BPMNEdge id="timer2_late2_di" bpmnElement="timer2_late2">
        <di:waypoint x="532" y="438" />
        <di:waypoint x="532" y="460" />
      </bpmndi:BPMNEdge>
      <bpmndi:BPMNEdge id="timer3_late3_di" bpmnElement="timer3_late3">
        <di:waypoint x="692" y="678" />
        <di:waypoint x="692" y="700" />
      </bpmndi:BPMNEdge>
      <bpmndi:BPMNEdge id="timer4_late4_di" bpmnElement="timer4_late4">
        <di:waypoint x="852" y="898" />
        <di:waypoint x="852" y="920" />
      </bpmndi:BPMNEdge>
      <bpmndi:BPMNEdge id="timer5_late5_di" bpmnElement="timer5_late5">
        <di:waypoint x="1222" y="1118" />
        <di:waypoint x="1222" y="1140" />
      </bpmndi:BPMNEdge>
      <bpmndi:BPMNEdge id="timer6_late6_di" bpmnElement="timer6_late6">
        <di:waypoint x="1372" y="898" />
        <di:waypoint x="1372" y="920" />
      </bpmndi:BPMNEdge>
      <bpmndi:BPMNEdge id="timer7_late7_di" bpmnElement="timer7_late7">
        <di:waypoint x="1692" y="678" />
        <di:waypoint x="1692" y="700" />
      </bpmndi:BPMNEdge>
      <bpmndi:BPMNEdge id="timer8_late8_di" bpmnElement="timer8_late8">
        <di:waypoint x="1992" y="438" />
        <di:waypoint x="1992" y="460" />
      </bpmndi:BPMNEdge>
      <bpmndi:BPMNEdge id="timer9_late9_di" bpmnElement="timer9_late9">
        <di:waypoint x="2372" y="438" />
        <di:waypoint x="2372" y="460" />
      </bpmndi:BPMNEdge>
      <bpmndi:BPMNEdge id="latenessThrown_recordLateness_di" bpmnElement="latenessThrown_recordLateness">
        <di:waypoint x="2048" y="190" />
        <di:waypoint x="2150" y="190" />
      </bpmndi:BPMNEdge>
      <bpmndi:BPMNEdge id="recordLateness_latenessRecorded_di" bpmnElement="recordLateness_latenessRecorded">
        <di:waypoint x="2300" y="190" />
        <di:waypoint x="2402" y="190" />
      </bpmndi:BPMNEdge>
    </bpmndi:BPMNPlane>
  </bpmndi:BPMNDiagram>
</bpmn:definitions>
', 'UTF8'), 'false', '1', '2026-01-05 09:00:00'),
  ('5c3144ad-ea97-11f1-af75-02fc00000001', '1', 'langkah-4.form', '5c2fe50f-ea97-11f1-af75-02fc00000001', convert_to(E'{
  "executionPlatform": "Camunda Platform",
  "executionPlatformVersion": "7.24.0",
  "exporter": {
    "name": "Camunda Modeler",
    "version": "5.50.0"
  },
  "schemaVersion": 16,
  "id": "langkah-4",
  "type": "default",
  "components": [
    {
      "type": "text",
      "id": "Field_kepala",
      "text": "### Langkah 4 dari 9: Menghimpun data\\n\\n**{{periode}}** · {{kantor}}\\n\\nKelengkapan: **Konsep** · Waktu baku: **1 hari** · Output: **Konsep pengukuran kinerja**",
      "layout": {
        "row": "Row_8",
        "columns": null
      }
    },
    {
      "type": "separator",
      "id": "Field_garis",
      "layout": {
        "row": "Row_9",
        "columns": null
      }
    },
    {
      "type": "text",
      "id": "Field_petunjuk",
      "text": "Isi angka setiap indikator beserta dokumen sumbernya. Realisasi, capaian, dan predikat dihitung oleh sistem.",
      "layout": {
        "row": "Row_10",
        "columns": null
      }
    },
    {
      "type": "dynamiclist",
      "id": "Field_indikator",
      "label": "Indikator",
      "path": "indikator",
      "isRepeating": true,
      "allowAddRemove": false,
      "defaultRepetitions": 0,
      "showOutline": true,
      "components": [
        {
          "type": "textfield",
          "id": "Field_indikator_kode",
          "key": "kode",
          "label": "Kode",
          "readonly": true,
          "properties": {
            "kunci": "ya"
          },
          "layout": {
            "row": "Row_1",
            "columns": 4
          }
        },
        {
          "type": "textarea",
          "id": "Field_indikator_nama",
          "key": "nama",
          "label": "Indikator",
          "readonly": true,
          "layout": {
            "row": "Row_1",
            "columns": 12
          }
        },
        {
          "type": "textfield",
          "id": "Field_indikator_satuan",
          "key": "satuan",
          "label": "Satuan",
          "readonly": true,
          "layout": {
            "row": "Row_2",
            "columns": 4
          }
        },
        {
          "type": "textarea",
          "id": "Field_indikator_rumus",
          "key": "rumus",
          "label": "Rumus",
          "readonly": true,
          "layout": {
            "row": "Row_2",
            "columns": 12
          }
        },
        {
          "type": "textfield",
          "id": "Field_indikator_target",
          "key": "target",
          "label": "Target",
          "readonly": true,
          "layout": {
            "row": "Row_3",
            "columns": 4
          }
        },
        {
          "type": "select",
          "id": "Field_indikator_caraHitung",
          "key": "caraHitung",
          "label": "Cara hitung",
          "values": [
            {
              "label": "Pembilang : penyebut",
              "value": "RASIO"
            },
            {
              "label": "Nilai langsung",
              "value": "LANGSUNG"
            }
          ],
          "readonly": true,
          "layout": {
            "row": "Row_3",
            "columns": 12
          }
        },
        {
          "type": "expression",
          "id": "Field_indikator_labelPembilang",
          "key": "labelPembilang",
          "expression": "=this.labelPembilang",
          "computeOn": "change",
          "layout": {
            "row": "Row_labelPembilang",
            "columns": null
          }
        },
        {
          "type": "expression",
          "id": "Field_indikator_labelPenyebut",
          "key": "labelPenyebut",
          "expression": "=this.labelPenyebut",
          "computeOn": "change",
          "layout": {
            "row": "Row_labelPenyebut",
            "columns": null
          }
        },
        {
          "type": "expression",
          "id": "Field_indikator_labelNilai",
          "key": "labelNilai",
          "expression": "=this.labelNilai",
          "computeOn": "change",
          "layout": {
            "row": "Row_labelNilai",
            "columns": null
          }
        },
        {
          "type": "textfield",
          "id": "Field_indikator_pembilang",
          "key": "pembilang",
          "label": "{{this.labelPembilang}}",
          "description": "Contoh: 45.678 atau 12,5",
          "conditional": {
            "hide": "=this.caraHitung != \\"RASIO\\""
          },
          "validate": {
            "maxLength": 40
          },
          "layout": {
            "row": "Row_4",
            "columns": 8
          }
        },
        {
          "type": "textfield",
          "id": "Field_indikator_penyebut",
          "key": "penyebut",
          "label": "{{this.labelPenyebut}}",
          "description": "Contoh: 45.678 atau 12,5",
          "conditional": {
            "hide": "=this.caraHitung != \\"RASIO\\""
          },
          "validate": {
            "maxLength": 40
          },
          "layout": {
            "row": "Row_4",
            "columns": 8
          }
        },
        {
          "type": "textfield",
          "id": "Field_indikator_nilai",
          "key": "nilai",
          "label": "{{this.labelNilai}}",
          "description": "Contoh: 45.678 atau 12,5",
          "conditional": {
            "hide": "=this.caraHitung != \\"LANGSUNG\\""
          },
          "validate": {
            "maxLength": 40
          },
          "layout": {
            "row": "Row_5",
            "columns": 8
          }
        },
        {
          "type": "textfield",
          "id": "Field_indikator_sumber",
          "key": "sumber",
          "label": "Sumber data",
          "description": "Nama dokumen sumber. Contoh: Daftar hadir Musrenbang 2024",
          "validate": {
            "maxLength": 500
          },
          "layout": {
            "row": "Row_6",
            "columns": 8
          }
        },
        {
          "type": "textarea",
          "id": "Field_indikator_keterangan",
          "key": "keterangan",
          "label": "Keterangan",
          "description": "Wajib diisi bila angka belum ada.",
          "validate": {
            "maxLength": 4000
          },
          "layout": {
            "row": "Row_6",
            "columns": 8
          }
        },
        {
          "type": "textfield",
          "id": "Field_indikator_dokumenBukti",
          "key": "dokumenBukti",
          "label": "Dokumen bukti",
          "description": "Saat formulir dibuka; unggah pada tab Dokumen.",
          "readonly": true,
          "layout": {
            "row": "Row_bukti",
            "columns": 8
          }
        },
        {
          "type": "textarea",
          "id": "Field_indikator_alasanTanpaBukti",
          "key": "alasanTanpaBukti",
          "label": "Alasan bila tanpa dokumen bukti",
          "description": "Wajib diisi bila angka sudah ada tetapi dokumennya belum.",
          "validate": {
            "maxLength": 4000
          },
          "layout": {
            "row": "Row_bukti",
            "columns": 8
          }
        },
        {
          "type": "separator",
          "id": "Field_indikator_batas",
          "layout": {
            "row": "Row_7",
            "columns": null
          }
        }
      ],
      "layout": {
        "row": "Row_11",
        "columns": null
      },
      "disableCollapse": true
    }
  ]
}
', 'UTF8'), 'false', '1', '2026-01-05 09:00:00'),
  ('5c3144ae-ea97-11f1-af75-02fc00000001', '1', 'langkah-7.form', '5c2fe50f-ea97-11f1-af75-02fc00000001', convert_to(E'{
  "executionPlatform": "Camunda Platform",
  "executionPlatformVersion": "7.24.0",
  "exporter": {
    "name": "Camunda Modeler",
    "version": "5.50.0"
  },
  "schemaVersion": 16,
  "id": "langkah-7",
  "type": "default",
  "components": [
    {
      "type": "text",
      "id": "Field_kepala",
      "text": "### Langkah 7 dari 9: Memeriksa konsep\\n\\n**{{periode}}** · {{kantor}}\\n\\nKelengkapan: **Pengukuran Kinerja** · Waktu baku: **30 menit** · Output: **Pengukuran kinerja**",
      "layout": {
        "row": "Row_1",
        "columns": null
      }
    },
    {
      "type": "separator",
      "id": "Field_garis",
      "layout": {
        "row": "Row_2",
        "columns": null
      }
    },
    {
      "type": "table",
      "id": "Field_putaran",
      "label": "Putaran pemeriksaan sampai sekarang",
      "dataSource": "=putaran",
      "rowCount": 100,
      "columns": [
        {
          "key": "putaran",
          "label": "Putaran"
        },
        {
          "key": "langkah",
          "label": "Langkah"
        },
        {
          "key": "keputusan",
          "label": "Keputusan"
        },
        {
          "key": "oleh",
          "label": "Oleh"
        },
        {
          "key": "waktu",
          "label": "Waktu"
        },
        {
          "key": "alasan",
          "label": "Alasan"
        }
      ],
      "conditional": {
        "hide": "=not(count(putaran) > 0)"
      },
      "layout": {
        "row": "Row_3",
        "columns": null
      }
    },
    {
      "type": "table",
      "id": "Field_hasil",
      "label": "Hasil perhitungan",
      "dataSource": "=hasil",
      "rowCount": 100,
      "columns": [
        {
          "key": "no",
          "label": "No."
        },
        {
          "key": "indikator",
          "label": "Indikator"
        },
        {
          "key": "satuan",
          "label": "Satuan"
        },
        {
          "key": "target",
          "label": "Target"
        },
        {
          "label": "Angka",
          "key": "angka"
        },
        {
          "key": "realisasi",
          "label": "Realisasi"
        },
        {
          "key": "capaian",
          "label": "Capaian (%)"
        },
        {
          "key": "predikat",
          "label": "Predikat"
        },
        {
          "key": "sumber",
          "label": "Sumber, keterangan"
        }
      ],
      "layout": {
        "row": "Row_4",
        "columns": null
      }
    },
    {
      "type": "text",
      "id": "Field_rerata",
      "text": "**{{rerata}}**",
      "layout": {
        "row": "Row_5",
        "columns": null
      }
    },
    {
      "type": "table",
      "id": "Field_uraian",
      "label": "Uraian setiap indikator",
      "dataSource": "=uraian",
      "rowCount": 100,
      "columns": [
        {
          "key": "no",
          "label": "No."
        },
        {
          "key": "indikator",
          "label": "Indikator"
        },
        {
          "key": "analisis",
          "label": "Analisis"
        },
        {
          "key": "hambatan",
          "label": "Hambatan"
        },
        {
          "key": "tindakLanjut",
          "label": "Tindak lanjut"
        }
      ],
      "layout": {
        "row": "Row_6",
        "columns": null
      }
    },
    {
      "type": "separator",
      "id": "Field_garisKeputusan",
      "layout": {
        "row": "Row_7",
        "columns": null
      }
    },
    {
      "type": "radio",
      "id": "Field_keputusan",
      "key": "keputusan",
      "label": "Setuju?",
      "values": [
        {
          "label": "Setuju, diserahkan ke Sekretaris",
          "value": "setuju"
        },
        {
          "label": "Tidak, diserahkan kepada Kasubag untuk diperbaiki",
          "value": "tidak"
        }
      ],
      "validate": {
        "required": true
      },
      "layout": {
        "row": "Row_8",
        "columns": null
      }
    },
    {
      "type": "textarea",
      "id": "Field_alasan",
      "key": "alasan",
      "label": "Alasan tidak setuju",
      "description": "Sebutkan apa yang harus diperbaiki. Wajib diisi.",
      "conditional": {
        "hide": "=keputusan != \\"tidak\\""
      },
      "validate": {
        "maxLength": 4000
      },
      "layout": {
        "row": "Row_9",
        "columns": null
      }
    }
  ]
}
', 'UTF8'), 'false', '1', '2026-01-05 09:00:00'),
  ('5c3144af-ea97-11f1-af75-02fc00000001', '1', 'langkah-1.form', '5c2fe50f-ea97-11f1-af75-02fc00000001', convert_to(E'{
  "executionPlatform": "Camunda Platform",
  "executionPlatformVersion": "7.24.0",
  "exporter": {
    "name": "Camunda Modeler",
    "version": "5.50.0"
  },
  "schemaVersion": 16,
  "id": "langkah-1",
  "type": "default",
  "components": [
    {
      "type": "text",
      "id": "Field_kepala",
      "text": "### Langkah 1 dari 9: Memerintahkan untuk melaksanakan pengukuran kinerja\\n\\n**{{periode}}** · {{kantor}}\\n\\nKelengkapan: **Struktur Organisasi** · Waktu baku: **15 menit** · Output: **Draft tim perumus**",
      "layout": {
        "row": "Row_1",
        "columns": null
      }
    },
    {
      "type": "separator",
      "id": "Field_garis",
      "layout": {
        "row": "Row_2",
        "columns": null
      }
    },
    {
      "type": "textarea",
      "id": "Field_perintah",
      "key": "perintah",
      "label": "Perintah",
      "description": "Isi perintah Camat untuk melaksanakan pengukuran kinerja.",
      "validate": {
        "required": true,
        "maxLength": 4000
      },
      "layout": {
        "row": "Row_3",
        "columns": null
      }
    },
    {
      "type": "datetime",
      "id": "Field_batasWaktu",
      "key": "batasWaktu",
      "subtype": "date",
      "dateLabel": "Batas waktu",
      "description": "Sebagai keterangan; tidak mengubah waktu baku setiap langkah.",
      "layout": {
        "row": "Row_4",
        "columns": 6
      }
    },
    {
      "type": "taglist",
      "id": "Field_drafTim",
      "key": "drafTim",
      "label": "Draf tim perumus",
      "valuesKey": "anggotaTersedia",
      "description": "Usulan anggota Tim; ditetapkan oleh Sekretaris pada langkah 2.",
      "layout": {
        "row": "Row_4",
        "columns": 10
      }
    }
  ]
}
', 'UTF8'), 'false', '1', '2026-01-05 09:00:00'),
  ('5c3144b0-ea97-11f1-af75-02fc00000001', '1', 'predikat-kinerja.dmn', '5c2fe50f-ea97-11f1-af75-02fc00000001', convert_to('<?xml version="1.0" encoding="UTF-8"?>
<definitions xmlns="https://www.omg.org/spec/DMN/20191111/MODEL/" xmlns:dmndi="https://www.omg.org/spec/DMN/20191111/DMNDI/" xmlns:dc="http://www.omg.org/spec/DMN/20180521/DC/" xmlns:camunda="http://camunda.org/schema/1.0/dmn" xmlns:modeler="http://camunda.org/schema/modeler/1.0" id="predikatKinerjaDefinitions" name="Predikat kinerja" namespace="https://sumbersuko.lumajangkab.go.id/sop" exporter="Camunda Modeler" exporterVersion="5.50.0" modeler:executionPlatform="Camunda Platform" modeler:executionPlatformVersion="7.24.0">
  <decision id="predikat-kinerja" name="Predikat kinerja" camunda:historyTimeToLive="P1825D" camunda:versionTag="1">
    <description>Rentang predikat adalah kebijakan setempat. Capaian dalam persen; setiap rentang dimulai tepat pada batas bawahnya dan berakhir sebelum batas bawah rentang di atasnya, sehingga tidak ada celah. Capaian di atas 100 masuk rentang teratas. Capaian yang tidak dapat dihitung tidak diberi predikat.</description>
    <decisionTable id="predikatKinerjaTable" hitPolicy="UNIQUE">
      <input id="capaianInput" label="Capaian (%)" camunda:inputVariable="capaian">
        <inputExpression id="capaianExpression" typeRef="double">
          <text>capaian</text>
        </inputExpression>
      </input>
      <output id="predikatOutput" label="Predikat" name="predikat" typeRef="string" />
      <rule id="sangatTinggi">
        <inputEntry id="sangatTinggiCapaian">
          <text>&gt;= 91</text>
        </inputEntry>
        <outputEntry id="sangatTinggiPredikat">
          <text>"Sangat Tinggi"</text>
        </outputEntry>
      </rule>
      <rule id="tinggi">
        <inputEntry id="tinggiCapaian">
          <text>[76..91[</text>
        </inputEntry>
        <outputEntry id="tinggiPredikat">
          <text>"Tinggi"</text>
        </outputEntry>
      </rule>
      <rule id="sedang">
        <inputEntry id="sedangCapaian">
          <text>[66..76[</text>
        </inputEntry>
        <outputEntry id="sedangPredikat">
          <text>"Sedang"</text>
        </outputEntry>
      </rule>
      <rule id="rendah">
        <inputEntry id="rendahCapaian">
          <text>[51..66[</text>
        </inputEntry>
        <outputEntry id="rendahPredikat">
          <text>"Rendah"</text>
        </outputEntry>
      </rule>
      <rule id="sangatRendah">
        <inputEntry id="sangatRendahCapaian">
          <text>&lt; 51</text>
        </inputEntry>
        <outputEntry id="sangatRendahPredikat">
          <text>"Sangat Rendah"</text>
        </outputEntry>
      </rule>
    </decisionTable>
  </decision>
  <dmndi:DMNDI>
    <dmndi:DMNDiagram id="predikatKinerjaDiagram">
      <dmndi:DMNShape id="predikatKinerjaShape" dmnElementRef="predikat-kinerja">
        <dc:Bounds height="80" width="180" x="160" y="100" />
      </dmndi:DMNShape>
    </dmndi:DMNDiagram>
  </dmndi:DMNDI>
</definitions>
', 'UTF8'), 'false', '1', '2026-01-05 09:00:00'),
  ('5c3144b1-ea97-11f1-af75-02fc00000001', '1', 'langkah-9.form', '5c2fe50f-ea97-11f1-af75-02fc00000001', convert_to(E'{
  "executionPlatform": "Camunda Platform",
  "executionPlatformVersion": "7.24.0",
  "exporter": {
    "name": "Camunda Modeler",
    "version": "5.50.0"
  },
  "schemaVersion": 16,
  "id": "langkah-9",
  "type": "default",
  "components": [
    {
      "type": "text",
      "id": "Field_kepala",
      "text": "### Langkah 9 dari 9: Melaporkan hasilnya kepada Camat\\n\\n**{{periode}}** · {{kantor}}\\n\\nKelengkapan: **-** · Waktu baku: **1 hari** · Output: **Pengukuran kinerja**",
      "layout": {
        "row": "Row_1",
        "columns": null
      }
    },
    {
      "type": "separator",
      "id": "Field_garis",
      "layout": {
        "row": "Row_2",
        "columns": null
      }
    },
    {
      "type": "table",
      "id": "Field_hasil",
      "label": "Hasil akhir",
      "dataSource": "=hasil",
      "rowCount": 100,
      "columns": [
        {
          "key": "no",
          "label": "No."
        },
        {
          "key": "indikator",
          "label": "Indikator"
        },
        {
          "key": "satuan",
          "label": "Satuan"
        },
        {
          "key": "target",
          "label": "Target"
        },
        {
          "label": "Angka",
          "key": "angka"
        },
        {
          "key": "realisasi",
          "label": "Realisasi"
        },
        {
          "key": "capaian",
          "label": "Capaian (%)"
        },
        {
          "key": "predikat",
          "label": "Predikat"
        },
        {
          "key": "sumber",
          "label": "Sumber, keterangan"
        }
      ],
      "layout": {
        "row": "Row_3",
        "columns": null
      }
    },
    {
      "type": "text",
      "id": "Field_rerata",
      "text": "**{{rerata}}**",
      "layout": {
        "row": "Row_4",
        "columns": null
      }
    },
    {
      "type": "separator",
      "id": "Field_garisLaporan",
      "layout": {
        "row": "Row_5",
        "columns": null
      }
    },
    {
      "type": "checkbox",
      "id": "Field_disampaikan",
      "key": "disampaikan",
      "label": "Hasil telah disampaikan kepada Camat",
      "validate": {
        "required": true
      },
      "layout": {
        "row": "Row_6",
        "columns": null
      }
    },
    {
      "type": "textarea",
      "id": "Field_catatan",
      "key": "catatan",
      "label": "Catatan",
      "validate": {
        "maxLength": 4000
      },
      "layout": {
        "row": "Row_7",
        "columns": null
      }
    }
  ]
}
', 'UTF8'), 'false', '1', '2026-01-05 09:00:00'),
  ('5c3144b2-ea97-11f1-af75-02fc00000001', '1', 'pencatatan-arsip.form', '5c2fe50f-ea97-11f1-af75-02fc00000001', convert_to(E'{
  "executionPlatform": "Camunda Platform",
  "executionPlatformVersion": "7.24.0",
  "exporter": {
    "name": "Camunda Modeler",
    "version": "5.50.0"
  },
  "schemaVersion": 16,
  "id": "pencatatan-arsip",
  "type": "default",
  "components": [
    {
      "type": "text",
      "id": "Field_kepala",
      "text": "### Pencatatan dan pendataan: Mencatat dan mengarsipkan hasil (soft copy dan hard copy)\\n\\n**{{periode}}** · {{kantor}}\\n\\nKelengkapan: **Pengukuran kinerja** · Tanpa waktu baku · Output: **Soft copy dan hard copy**",
      "layout": {
        "row": "Row_1",
        "columns": null
      }
    },
    {
      "type": "separator",
      "id": "Field_garis",
      "layout": {
        "row": "Row_2",
        "columns": null
      }
    },
    {
      "type": "textfield",
      "id": "Field_nomorArsip",
      "key": "nomorArsip",
      "label": "Nomor arsip",
      "validate": {
        "required": true,
        "maxLength": 200
      },
      "layout": {
        "row": "Row_3",
        "columns": null
      }
    },
    {
      "type": "textfield",
      "id": "Field_softCopy",
      "key": "softCopy",
      "label": "Tempat soft copy",
      "description": "Contoh: folder bersama SAKIP/2024/Tribulan IV",
      "validate": {
        "required": true,
        "maxLength": 500
      },
      "layout": {
        "row": "Row_4",
        "columns": 8
      }
    },
    {
      "type": "textfield",
      "id": "Field_hardCopy",
      "key": "hardCopy",
      "label": "Tempat hard copy",
      "description": "Contoh: Filing Kabinet 2, map Pengukuran Kinerja 2024",
      "validate": {
        "required": true,
        "maxLength": 500
      },
      "layout": {
        "row": "Row_4",
        "columns": 8
      }
    },
    {
      "type": "textarea",
      "id": "Field_catatan",
      "key": "catatan",
      "label": "Catatan",
      "validate": {
        "maxLength": 4000
      },
      "layout": {
        "row": "Row_5",
        "columns": null
      }
    }
  ]
}
', 'UTF8'), 'false', '1', '2026-01-05 09:00:00');

INSERT INTO public.act_ge_property (name_, value_, rev_) VALUES
  ('camunda.installation.id', 'eff0ea3b-5b71-4c2d-b5d9-7a8af017a8ab', '1'),
  ('deployment.lock', '0', '1'),
  ('history.cleanup.job.lock', '0', '1'),
  ('historyLevel', '3', '1'),
  ('installationId.lock', '0', '1'),
  ('kinerja.access', '4', '1'),
  ('kinerja.jadwal', '2026-01-05T02:00:00Z', '1'),
  ('next.dbid', '1', '1'),
  ('schema.history', 'create(fox)', '1'),
  ('schema.version', 'fox', '1'),
  ('startup.lock', '0', '1');

INSERT INTO public.act_hi_actinst (id_, parent_act_inst_id_, proc_def_key_, proc_def_id_, root_proc_inst_id_, proc_inst_id_, execution_id_, act_id_, task_id_, act_name_, act_type_, assignee_, start_time_, end_time_, duration_, act_inst_state_, sequence_counter_, tenant_id_, removal_time_) VALUES
  ('check:60f44b8b-ea97-11f1-af75-02fc00000001', '609fc2da-ea97-11f1-af75-02fc00000001', 'penetapan-kinerja', 'penetapan-kinerja:1:5d131933-ea97-11f1-af75-02fc00000001', '609fc2da-ea97-11f1-af75-02fc00000001', '609fc2da-ea97-11f1-af75-02fc00000001', '609fc2da-ea97-11f1-af75-02fc00000001', 'check', '60f9549c-ea97-11f1-af75-02fc00000001', 'Memeriksa penetapan kinerja', 'userTask', 'sekretaris', '2026-01-05 10:00:00', NULL, NULL, '0', '5', 'sumbersuko', '2031-01-04 10:00:00'),
  ('late1:5f7fd3b0-ea97-11f1-af75-02fc00000001', '5f305407-ea97-11f1-af75-02fc00000001', 'pengukuran-kinerja', 'pengukuran-kinerja:1:5d190caa-ea97-11f1-af75-02fc00000001', '5f305407-ea97-11f1-af75-02fc00000001', '5f305407-ea97-11f1-af75-02fc00000001', '5f7fac9e-ea97-11f1-af75-02fc00000001', 'late1', NULL, 'Terlambat', 'escalationEndEvent', NULL, '2026-01-05 10:00:00', '2026-01-05 10:00:00', '0', '1', '5', 'sumbersuko', '2031-01-04 09:00:00'),
  ('lateness:5f80be15-ea97-11f1-af75-02fc00000001', '5f305407-ea97-11f1-af75-02fc00000001', 'pengukuran-kinerja', 'pengukuran-kinerja:1:5d190caa-ea97-11f1-af75-02fc00000001', '5f305407-ea97-11f1-af75-02fc00000001', '5f305407-ea97-11f1-af75-02fc00000001', '5f80be14-ea97-11f1-af75-02fc00000001', 'lateness', NULL, 'Keterlambatan', 'subProcess', NULL, '2026-01-05 10:00:00', '2026-01-05 10:00:00', '0', '1', '3', 'sumbersuko', '2031-01-04 09:00:00'),
  ('latenessRecorded:5f857908-ea97-11f1-af75-02fc00000001', 'lateness:5f80be15-ea97-11f1-af75-02fc00000001', 'pengukuran-kinerja', 'pengukuran-kinerja:1:5d190caa-ea97-11f1-af75-02fc00000001', '5f305407-ea97-11f1-af75-02fc00000001', '5f305407-ea97-11f1-af75-02fc00000001', '5f80be14-ea97-11f1-af75-02fc00000001', 'latenessRecorded', NULL, 'Keterlambatan tercatat', 'noneEndEvent', NULL, '2026-01-05 10:00:00', '2026-01-05 10:00:00', '0', '1', '8', 'sumbersuko', '2031-01-04 09:00:00'),
  ('latenessThrown:5f810c36-ea97-11f1-af75-02fc00000001', 'lateness:5f80be15-ea97-11f1-af75-02fc00000001', 'pengukuran-kinerja', 'pengukuran-kinerja:1:5d190caa-ea97-11f1-af75-02fc00000001', '5f305407-ea97-11f1-af75-02fc00000001', '5f305407-ea97-11f1-af75-02fc00000001', '5f80be14-ea97-11f1-af75-02fc00000001', 'latenessThrown', NULL, 'Waktu baku terlewati', 'escalationStartEvent', NULL, '2026-01-05 10:00:00', '2026-01-05 10:00:00', '0', '4', '4', 'sumbersuko', '2031-01-04 09:00:00'),
  ('prepare:60c461e1-ea97-11f1-af75-02fc00000001', '609fc2da-ea97-11f1-af75-02fc00000001', 'penetapan-kinerja', 'penetapan-kinerja:1:5d131933-ea97-11f1-af75-02fc00000001', '609fc2da-ea97-11f1-af75-02fc00000001', '609fc2da-ea97-11f1-af75-02fc00000001', '609fc2da-ea97-11f1-af75-02fc00000001', 'prepare', '60c461e2-ea97-11f1-af75-02fc00000001', 'Menyusun penetapan kinerja', 'userTask', 'kasubagRenvapor', '2026-01-05 10:00:00', '2026-01-05 10:00:00', '0', '4', '3', 'sumbersuko', '2031-01-04 10:00:00'),
  ('recordLateness:5f810c37-ea97-11f1-af75-02fc00000001', 'lateness:5f80be15-ea97-11f1-af75-02fc00000001', 'pengukuran-kinerja', 'pengukuran-kinerja:1:5d190caa-ea97-11f1-af75-02fc00000001', '5f305407-ea97-11f1-af75-02fc00000001', '5f305407-ea97-11f1-af75-02fc00000001', '5f80be14-ea97-11f1-af75-02fc00000001', 'recordLateness', NULL, 'Mencatat keterlambatan', 'serviceTask', NULL, '2026-01-05 10:00:00', '2026-01-05 10:00:00', '0', '4', '6', 'sumbersuko', '2031-01-04 09:00:00'),
  ('start:5f5c6d21-ea97-11f1-af75-02fc00000001', '5f305407-ea97-11f1-af75-02fc00000001', 'pengukuran-kinerja', 'pengukuran-kinerja:1:5d190caa-ea97-11f1-af75-02fc00000001', '5f305407-ea97-11f1-af75-02fc00000001', '5f305407-ea97-11f1-af75-02fc00000001', '5f305407-ea97-11f1-af75-02fc00000001', 'start', NULL, 'Pengukuran dimulai', 'startEvent', NULL, '2026-01-05 09:00:00', '2026-01-05 09:00:00', '0', '4', '1', 'sumbersuko', '2031-01-04 09:00:00'),
  ('start:60c43ad0-ea97-11f1-af75-02fc00000001', '609fc2da-ea97-11f1-af75-02fc00000001', 'penetapan-kinerja', 'penetapan-kinerja:1:5d131933-ea97-11f1-af75-02fc00000001', '609fc2da-ea97-11f1-af75-02fc00000001', '609fc2da-ea97-11f1-af75-02fc00000001', '609fc2da-ea97-11f1-af75-02fc00000001', 'start', NULL, 'Penetapan dimulai', 'startEvent', NULL, '2026-01-05 10:00:00', '2026-01-05 10:00:00', '0', '4', '1', 'sumbersuko', '2031-01-04 10:00:00'),
  ('step1:5f5d5783-ea97-11f1-af75-02fc00000001', '5f305407-ea97-11f1-af75-02fc00000001', 'pengukuran-kinerja', 'pengukuran-kinerja:1:5d190caa-ea97-11f1-af75-02fc00000001', '5f305407-ea97-11f1-af75-02fc00000001', '5f305407-ea97-11f1-af75-02fc00000001', '5f5d5782-ea97-11f1-af75-02fc00000001', 'step1', '5f728d36-ea97-11f1-af75-02fc00000001', 'Memerintahkan untuk melaksanakan pengukuran kinerja', 'userTask', 'camat', '2026-01-05 09:00:00', '2026-01-05 10:00:00', '3600000', '4', '3', 'sumbersuko', '2031-01-04 09:00:00'),
  ('step2:6020808d-ea97-11f1-af75-02fc00000001', '5f305407-ea97-11f1-af75-02fc00000001', 'pengukuran-kinerja', 'pengukuran-kinerja:1:5d190caa-ea97-11f1-af75-02fc00000001', '5f305407-ea97-11f1-af75-02fc00000001', '5f305407-ea97-11f1-af75-02fc00000001', '6020808c-ea97-11f1-af75-02fc00000001', 'step2', '60211cd0-ea97-11f1-af75-02fc00000001', 'Mengumpulkan Tim untuk merumuskan pengukuran kinerja', 'userTask', 'sekretaris', '2026-01-05 10:00:00', '2026-01-05 10:00:00', '0', '4', '11', 'sumbersuko', '2031-01-04 09:00:00'),
  ('step3:6051549a-ea97-11f1-af75-02fc00000001', '5f305407-ea97-11f1-af75-02fc00000001', 'pengukuran-kinerja', 'pengukuran-kinerja:1:5d190caa-ea97-11f1-af75-02fc00000001', '5f305407-ea97-11f1-af75-02fc00000001', '5f305407-ea97-11f1-af75-02fc00000001', '60512d89-ea97-11f1-af75-02fc00000001', 'step3', '6051f0dd-ea97-11f1-af75-02fc00000001', 'Menyusun konsep pengukuran kinerja', 'userTask', 'tim1', '2026-01-05 10:00:00', '2026-01-05 10:00:00', '0', '4', '13', 'sumbersuko', '2031-01-04 09:00:00'),
  ('step4:60794f11-ea97-11f1-af75-02fc00000001', '5f305407-ea97-11f1-af75-02fc00000001', 'pengukuran-kinerja', 'pengukuran-kinerja:1:5d190caa-ea97-11f1-af75-02fc00000001', '5f305407-ea97-11f1-af75-02fc00000001', '5f305407-ea97-11f1-af75-02fc00000001', '60794f10-ea97-11f1-af75-02fc00000001', 'step4', '60799d34-ea97-11f1-af75-02fc00000001', 'Menghimpun data', 'userTask', 'kasubagRenvapor', '2026-01-05 10:00:00', NULL, NULL, '0', '15', 'sumbersuko', '2031-01-04 09:00:00'),
  ('timer1:5f7fac9f-ea97-11f1-af75-02fc00000001', '5f305407-ea97-11f1-af75-02fc00000001', 'pengukuran-kinerja', 'pengukuran-kinerja:1:5d190caa-ea97-11f1-af75-02fc00000001', '5f305407-ea97-11f1-af75-02fc00000001', '5f305407-ea97-11f1-af75-02fc00000001', '5f7fac9e-ea97-11f1-af75-02fc00000001', 'timer1', NULL, '15 menit', 'boundaryTimer', NULL, '2026-01-05 10:00:00', '2026-01-05 10:00:00', '0', '4', '3', 'sumbersuko', '2031-01-04 09:00:00');

INSERT INTO public.act_hi_detail (id_, type_, proc_def_key_, proc_def_id_, root_proc_inst_id_, proc_inst_id_, execution_id_, act_inst_id_, var_inst_id_, name_, var_type_, rev_, time_, long_, text_, sequence_counter_, tenant_id_, operation_id_, removal_time_, initial_) VALUES
  ('5f324fda-ea97-11f1-af75-02fc00000001', 'VariableUpdate', 'pengukuran-kinerja', 'pengukuran-kinerja:1:5d190caa-ea97-11f1-af75-02fc00000001', '5f305407-ea97-11f1-af75-02fc00000001', '5f305407-ea97-11f1-af75-02fc00000001', '5f305407-ea97-11f1-af75-02fc00000001', '5f305407-ea97-11f1-af75-02fc00000001', '5f31b398-ea97-11f1-af75-02fc00000001', 'tahun', 'string', '0', '2026-01-05 09:00:00', NULL, '2024', '1', 'sumbersuko', '5f324fd9-ea97-11f1-af75-02fc00000001', '2031-01-04 09:00:00', 'true'),
  ('5f34e7ec-ea97-11f1-af75-02fc00000001', 'VariableUpdate', 'pengukuran-kinerja', 'pengukuran-kinerja:1:5d190caa-ea97-11f1-af75-02fc00000001', '5f305407-ea97-11f1-af75-02fc00000001', '5f305407-ea97-11f1-af75-02fc00000001', '5f305407-ea97-11f1-af75-02fc00000001', '5f305407-ea97-11f1-af75-02fc00000001', '5f34e7eb-ea97-11f1-af75-02fc00000001', 'tribulan', 'string', '0', '2026-01-05 09:00:00', NULL, '4', '1', 'sumbersuko', '5f324fd9-ea97-11f1-af75-02fc00000001', '2031-01-04 09:00:00', 'true'),
  ('5f34e7ed-ea97-11f1-af75-02fc00000001', 'FormProperty', 'pengukuran-kinerja', 'pengukuran-kinerja:1:5d190caa-ea97-11f1-af75-02fc00000001', '5f305407-ea97-11f1-af75-02fc00000001', '5f305407-ea97-11f1-af75-02fc00000001', '5f305407-ea97-11f1-af75-02fc00000001', '5f305407-ea97-11f1-af75-02fc00000001', NULL, 'tahun', NULL, NULL, '2026-01-05 09:00:00', NULL, '2024', '0', 'sumbersuko', '5f324fd9-ea97-11f1-af75-02fc00000001', '2031-01-04 09:00:00', NULL),
  ('5f350efe-ea97-11f1-af75-02fc00000001', 'FormProperty', 'pengukuran-kinerja', 'pengukuran-kinerja:1:5d190caa-ea97-11f1-af75-02fc00000001', '5f305407-ea97-11f1-af75-02fc00000001', '5f305407-ea97-11f1-af75-02fc00000001', '5f305407-ea97-11f1-af75-02fc00000001', '5f305407-ea97-11f1-af75-02fc00000001', NULL, 'tribulan', NULL, NULL, '2026-01-05 09:00:00', NULL, '4', '0', 'sumbersuko', '5f324fd9-ea97-11f1-af75-02fc00000001', '2031-01-04 09:00:00', NULL),
  ('5f5c460f-ea97-11f1-af75-02fc00000001', 'VariableUpdate', 'pengukuran-kinerja', 'pengukuran-kinerja:1:5d190caa-ea97-11f1-af75-02fc00000001', '5f305407-ea97-11f1-af75-02fc00000001', '5f305407-ea97-11f1-af75-02fc00000001', '5f305407-ea97-11f1-af75-02fc00000001', NULL, '5f31b398-ea97-11f1-af75-02fc00000001', 'tahun', 'integer', '0', '2026-01-05 09:00:00', '2024', '2024', '2', 'sumbersuko', '5f324fd9-ea97-11f1-af75-02fc00000001', '2031-01-04 09:00:00', 'false'),
  ('5f5c4610-ea97-11f1-af75-02fc00000001', 'VariableUpdate', 'pengukuran-kinerja', 'pengukuran-kinerja:1:5d190caa-ea97-11f1-af75-02fc00000001', '5f305407-ea97-11f1-af75-02fc00000001', '5f305407-ea97-11f1-af75-02fc00000001', '5f305407-ea97-11f1-af75-02fc00000001', NULL, '5f34e7eb-ea97-11f1-af75-02fc00000001', 'tribulan', 'integer', '0', '2026-01-05 09:00:00', '4', '4', '2', 'sumbersuko', '5f324fd9-ea97-11f1-af75-02fc00000001', '2031-01-04 09:00:00', 'false'),
  ('5f809702-ea97-11f1-af75-02fc00000001', 'VariableUpdate', 'pengukuran-kinerja', 'pengukuran-kinerja:1:5d190caa-ea97-11f1-af75-02fc00000001', '5f305407-ea97-11f1-af75-02fc00000001', '5f305407-ea97-11f1-af75-02fc00000001', '5f305407-ea97-11f1-af75-02fc00000001', '5f305407-ea97-11f1-af75-02fc00000001', '5f806ff1-ea97-11f1-af75-02fc00000001', 'lateCode', 'string', '0', '2026-01-05 10:00:00', NULL, 'terlambat-1', '1', 'sumbersuko', NULL, '2031-01-04 09:00:00', 'false'),
  ('609fc2dd-ea97-11f1-af75-02fc00000001', 'VariableUpdate', 'penetapan-kinerja', 'penetapan-kinerja:1:5d131933-ea97-11f1-af75-02fc00000001', '609fc2da-ea97-11f1-af75-02fc00000001', '609fc2da-ea97-11f1-af75-02fc00000001', '609fc2da-ea97-11f1-af75-02fc00000001', '609fc2da-ea97-11f1-af75-02fc00000001', '609fc2db-ea97-11f1-af75-02fc00000001', 'tahun', 'string', '0', '2026-01-05 10:00:00', NULL, '2027', '1', 'sumbersuko', '609fc2dc-ea97-11f1-af75-02fc00000001', '2031-01-04 10:00:00', 'true'),
  ('609fc2de-ea97-11f1-af75-02fc00000001', 'FormProperty', 'penetapan-kinerja', 'penetapan-kinerja:1:5d131933-ea97-11f1-af75-02fc00000001', '609fc2da-ea97-11f1-af75-02fc00000001', '609fc2da-ea97-11f1-af75-02fc00000001', '609fc2da-ea97-11f1-af75-02fc00000001', '609fc2da-ea97-11f1-af75-02fc00000001', NULL, 'tahun', NULL, NULL, '2026-01-05 10:00:00', NULL, '2027', '0', 'sumbersuko', '609fc2dc-ea97-11f1-af75-02fc00000001', '2031-01-04 10:00:00', NULL),
  ('60c43acf-ea97-11f1-af75-02fc00000001', 'VariableUpdate', 'penetapan-kinerja', 'penetapan-kinerja:1:5d131933-ea97-11f1-af75-02fc00000001', '609fc2da-ea97-11f1-af75-02fc00000001', '609fc2da-ea97-11f1-af75-02fc00000001', '609fc2da-ea97-11f1-af75-02fc00000001', NULL, '609fc2db-ea97-11f1-af75-02fc00000001', 'tahun', 'integer', '0', '2026-01-05 10:00:00', '2027', '2027', '2', 'sumbersuko', '609fc2dc-ea97-11f1-af75-02fc00000001', '2031-01-04 10:00:00', 'false');

INSERT INTO public.act_hi_identitylink (id_, timestamp_, type_, user_id_, group_id_, task_id_, root_proc_inst_id_, proc_def_id_, operation_type_, assigner_id_, proc_def_key_, tenant_id_, removal_time_) VALUES
  ('5d149fd5-ea97-11f1-af75-02fc00000001', '2026-01-05 09:00:00', 'candidate', NULL, 'kasubagRenvapor', NULL, NULL, 'penetapan-kinerja:1:5d131933-ea97-11f1-af75-02fc00000001', 'add', NULL, 'penetapan-kinerja', NULL, NULL),
  ('5d19a8f5-ea97-11f1-af75-02fc00000001', '2026-01-05 09:00:00', 'candidate', NULL, 'camat', NULL, NULL, 'pengukuran-kinerja:1:5d190caa-ea97-11f1-af75-02fc00000001', 'add', NULL, 'pengukuran-kinerja', NULL, NULL),
  ('5f72b448-ea97-11f1-af75-02fc00000001', '2026-01-05 09:00:00', 'candidate', NULL, 'camat', '5f728d36-ea97-11f1-af75-02fc00000001', '5f305407-ea97-11f1-af75-02fc00000001', 'pengukuran-kinerja:1:5d190caa-ea97-11f1-af75-02fc00000001', 'add', 'camat', 'pengukuran-kinerja', 'sumbersuko', '2031-01-04 09:00:00'),
  ('5f743aea-ea97-11f1-af75-02fc00000001', '2026-01-05 09:00:00', 'assignee', 'camat', NULL, '5f728d36-ea97-11f1-af75-02fc00000001', '5f305407-ea97-11f1-af75-02fc00000001', 'pengukuran-kinerja:1:5d190caa-ea97-11f1-af75-02fc00000001', 'add', 'camat', 'pengukuran-kinerja', 'sumbersuko', '2031-01-04 09:00:00'),
  ('60211cd2-ea97-11f1-af75-02fc00000001', '2026-01-05 10:00:00', 'candidate', NULL, 'sekretaris', '60211cd0-ea97-11f1-af75-02fc00000001', '5f305407-ea97-11f1-af75-02fc00000001', 'pengukuran-kinerja:1:5d190caa-ea97-11f1-af75-02fc00000001', 'add', 'camat', 'pengukuran-kinerja', 'sumbersuko', '2031-01-04 09:00:00'),
  ('60216af4-ea97-11f1-af75-02fc00000001', '2026-01-05 10:00:00', 'assignee', 'sekretaris', NULL, '60211cd0-ea97-11f1-af75-02fc00000001', '5f305407-ea97-11f1-af75-02fc00000001', 'pengukuran-kinerja:1:5d190caa-ea97-11f1-af75-02fc00000001', 'add', 'camat', 'pengukuran-kinerja', 'sumbersuko', '2031-01-04 09:00:00'),
  ('605461df-ea97-11f1-af75-02fc00000001', '2026-01-05 10:00:00', 'candidate', 'tim1', NULL, '6051f0dd-ea97-11f1-af75-02fc00000001', '5f305407-ea97-11f1-af75-02fc00000001', 'pengukuran-kinerja:1:5d190caa-ea97-11f1-af75-02fc00000001', 'add', 'sekretaris', 'pengukuran-kinerja', 'sumbersuko', '2031-01-04 09:00:00'),
  ('605461e2-ea97-11f1-af75-02fc00000001', '2026-01-05 10:00:00', 'candidate', 'tim2', NULL, '6051f0dd-ea97-11f1-af75-02fc00000001', '5f305407-ea97-11f1-af75-02fc00000001', 'pengukuran-kinerja:1:5d190caa-ea97-11f1-af75-02fc00000001', 'add', 'sekretaris', 'pengukuran-kinerja', 'sumbersuko', '2031-01-04 09:00:00'),
  ('605a7c64-ea97-11f1-af75-02fc00000001', '2026-01-05 10:00:00', 'assignee', 'tim2', NULL, '6051f0dd-ea97-11f1-af75-02fc00000001', '5f305407-ea97-11f1-af75-02fc00000001', 'pengukuran-kinerja:1:5d190caa-ea97-11f1-af75-02fc00000001', 'add', 'tim2', 'pengukuran-kinerja', 'sumbersuko', '2031-01-04 09:00:00'),
  ('605c9f48-ea97-11f1-af75-02fc00000001', '2026-01-05 10:00:00', 'assignee', 'tim2', NULL, '6051f0dd-ea97-11f1-af75-02fc00000001', '5f305407-ea97-11f1-af75-02fc00000001', 'pengukuran-kinerja:1:5d190caa-ea97-11f1-af75-02fc00000001', 'delete', 'tim2', 'pengukuran-kinerja', 'sumbersuko', '2031-01-04 09:00:00'),
  ('60626ba9-ea97-11f1-af75-02fc00000001', '2026-01-05 10:00:00', 'assignee', 'tim1', NULL, '6051f0dd-ea97-11f1-af75-02fc00000001', '5f305407-ea97-11f1-af75-02fc00000001', 'pengukuran-kinerja:1:5d190caa-ea97-11f1-af75-02fc00000001', 'add', 'tim1', 'pengukuran-kinerja', 'sumbersuko', '2031-01-04 09:00:00'),
  ('60799d36-ea97-11f1-af75-02fc00000001', '2026-01-05 10:00:00', 'candidate', NULL, 'kasubagRenvapor', '60799d34-ea97-11f1-af75-02fc00000001', '5f305407-ea97-11f1-af75-02fc00000001', 'pengukuran-kinerja:1:5d190caa-ea97-11f1-af75-02fc00000001', 'add', 'tim1', 'pengukuran-kinerja', 'sumbersuko', '2031-01-04 09:00:00'),
  ('607a1268-ea97-11f1-af75-02fc00000001', '2026-01-05 10:00:00', 'assignee', 'kasubagRenvapor', NULL, '60799d34-ea97-11f1-af75-02fc00000001', '5f305407-ea97-11f1-af75-02fc00000001', 'pengukuran-kinerja:1:5d190caa-ea97-11f1-af75-02fc00000001', 'add', 'tim1', 'pengukuran-kinerja', 'sumbersuko', '2031-01-04 09:00:00'),
  ('60c461e4-ea97-11f1-af75-02fc00000001', '2026-01-05 10:00:00', 'candidate', NULL, 'kasubagRenvapor', '60c461e2-ea97-11f1-af75-02fc00000001', '609fc2da-ea97-11f1-af75-02fc00000001', 'penetapan-kinerja:1:5d131933-ea97-11f1-af75-02fc00000001', 'add', 'kasubagRenvapor', 'penetapan-kinerja', 'sumbersuko', '2031-01-04 10:00:00'),
  ('60c96af6-ea97-11f1-af75-02fc00000001', '2026-01-05 10:00:00', 'assignee', 'kasubagRenvapor', NULL, '60c461e2-ea97-11f1-af75-02fc00000001', '609fc2da-ea97-11f1-af75-02fc00000001', 'penetapan-kinerja:1:5d131933-ea97-11f1-af75-02fc00000001', 'add', 'kasubagRenvapor', 'penetapan-kinerja', 'sumbersuko', '2031-01-04 10:00:00'),
  ('60f9549e-ea97-11f1-af75-02fc00000001', '2026-01-05 10:00:00', 'candidate', NULL, 'sekretaris', '60f9549c-ea97-11f1-af75-02fc00000001', '609fc2da-ea97-11f1-af75-02fc00000001', 'penetapan-kinerja:1:5d131933-ea97-11f1-af75-02fc00000001', 'add', 'kasubagRenvapor', 'penetapan-kinerja', 'sumbersuko', '2031-01-04 10:00:00'),
  ('60fa8d20-ea97-11f1-af75-02fc00000001', '2026-01-05 10:00:00', 'assignee', 'sekretaris', NULL, '60f9549c-ea97-11f1-af75-02fc00000001', '609fc2da-ea97-11f1-af75-02fc00000001', 'penetapan-kinerja:1:5d131933-ea97-11f1-af75-02fc00000001', 'add', 'kasubagRenvapor', 'penetapan-kinerja', 'sumbersuko', '2031-01-04 10:00:00');

INSERT INTO public.act_hi_job_log (id_, timestamp_, job_id_, job_duedate_, job_retries_, job_priority_, job_state_, job_def_id_, job_def_type_, job_def_configuration_, act_id_, execution_id_, root_proc_inst_id_, process_instance_id_, process_def_id_, process_def_key_, deployment_id_, sequence_counter_, tenant_id_, hostname_, removal_time_) VALUES
  ('57e54393-ea97-11f1-af75-02fc00000001', '2026-01-05 09:00:00', '57e19a12-ea97-11f1-af75-02fc00000001', '2026-01-05 20:00:00', '3', '0', '0', NULL, 'history-cleanup', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '1', NULL, 'vm$default', NULL),
  ('5d18e599-ea97-11f1-af75-02fc00000001', '2026-01-05 09:00:00', '5d178608-ea97-11f1-af75-02fc00000001', '2026-01-05 10:00:00', '3', '0', '0', '5d14c6e7-ea97-11f1-af75-02fc00000001', 'timer-start-event', 'CYCLE: 0 0 8-16 * * *', 'everyDay', NULL, NULL, NULL, 'jadwal-tribulan:1:5d14c6e6-ea97-11f1-af75-02fc00000001', 'jadwal-tribulan', '5c2fe50f-ea97-11f1-af75-02fc00000001', '1', NULL, 'vm$default', NULL),
  ('5f726625-ea97-11f1-af75-02fc00000001', '2026-01-05 09:00:00', '5f723f14-ea97-11f1-af75-02fc00000001', '2026-01-05 09:15:00', '3', '0', '0', '5d190cab-ea97-11f1-af75-02fc00000001', 'timer-transition', 'DURATION: PT15M', 'timer1', '5f5d5782-ea97-11f1-af75-02fc00000001', '5f305407-ea97-11f1-af75-02fc00000001', '5f305407-ea97-11f1-af75-02fc00000001', 'pengukuran-kinerja:1:5d190caa-ea97-11f1-af75-02fc00000001', 'pengukuran-kinerja', '5c2fe50f-ea97-11f1-af75-02fc00000001', '1', 'sumbersuko', 'vm$default', '2031-01-04 09:00:00'),
  ('5f863c59-ea97-11f1-af75-02fc00000001', '2026-01-05 10:00:00', '5f723f14-ea97-11f1-af75-02fc00000001', '2026-01-05 09:15:00', '3', '0', '2', '5d190cab-ea97-11f1-af75-02fc00000001', 'timer-transition', 'DURATION: PT15M', 'timer1', '5f5d5782-ea97-11f1-af75-02fc00000001', '5f305407-ea97-11f1-af75-02fc00000001', '5f305407-ea97-11f1-af75-02fc00000001', 'pengukuran-kinerja:1:5d190caa-ea97-11f1-af75-02fc00000001', 'pengukuran-kinerja', '5c2fe50f-ea97-11f1-af75-02fc00000001', '3', 'sumbersuko', 'vm$default', '2031-01-04 09:00:00'),
  ('6020f5bf-ea97-11f1-af75-02fc00000001', '2026-01-05 10:00:00', '6020f5be-ea97-11f1-af75-02fc00000001', '2026-01-05 10:30:00', '3', '0', '0', '5d190cac-ea97-11f1-af75-02fc00000001', 'timer-transition', 'DURATION: PT30M', 'timer2', '6020808c-ea97-11f1-af75-02fc00000001', '5f305407-ea97-11f1-af75-02fc00000001', '5f305407-ea97-11f1-af75-02fc00000001', 'pengukuran-kinerja:1:5d190caa-ea97-11f1-af75-02fc00000001', 'pengukuran-kinerja', '5c2fe50f-ea97-11f1-af75-02fc00000001', '1', 'sumbersuko', 'vm$default', '2031-01-04 09:00:00'),
  ('60512d88-ea97-11f1-af75-02fc00000001', '2026-01-05 10:00:00', '6020f5be-ea97-11f1-af75-02fc00000001', '2026-01-05 10:30:00', '3', '0', '3', '5d190cac-ea97-11f1-af75-02fc00000001', 'timer-transition', 'DURATION: PT30M', 'timer2', '6020808c-ea97-11f1-af75-02fc00000001', '5f305407-ea97-11f1-af75-02fc00000001', '5f305407-ea97-11f1-af75-02fc00000001', 'pengukuran-kinerja:1:5d190caa-ea97-11f1-af75-02fc00000001', 'pengukuran-kinerja', '5c2fe50f-ea97-11f1-af75-02fc00000001', '2', 'sumbersuko', 'vm$default', '2031-01-04 09:00:00'),
  ('6051a2bc-ea97-11f1-af75-02fc00000001', '2026-01-05 10:00:00', '6051549b-ea97-11f1-af75-02fc00000001', '2026-01-06 10:00:00', '3', '0', '0', '5d190cad-ea97-11f1-af75-02fc00000001', 'timer-transition', 'DURATION: P1D', 'timer3', '60512d89-ea97-11f1-af75-02fc00000001', '5f305407-ea97-11f1-af75-02fc00000001', '5f305407-ea97-11f1-af75-02fc00000001', 'pengukuran-kinerja:1:5d190caa-ea97-11f1-af75-02fc00000001', 'pengukuran-kinerja', '5c2fe50f-ea97-11f1-af75-02fc00000001', '1', 'sumbersuko', 'vm$default', '2031-01-04 09:00:00'),
  ('607927ff-ea97-11f1-af75-02fc00000001', '2026-01-05 10:00:00', '6051549b-ea97-11f1-af75-02fc00000001', '2026-01-06 10:00:00', '3', '0', '3', '5d190cad-ea97-11f1-af75-02fc00000001', 'timer-transition', 'DURATION: P1D', 'timer3', '60512d89-ea97-11f1-af75-02fc00000001', '5f305407-ea97-11f1-af75-02fc00000001', '5f305407-ea97-11f1-af75-02fc00000001', 'pengukuran-kinerja:1:5d190caa-ea97-11f1-af75-02fc00000001', 'pengukuran-kinerja', '5c2fe50f-ea97-11f1-af75-02fc00000001', '2', 'sumbersuko', 'vm$default', '2031-01-04 09:00:00'),
  ('60799d33-ea97-11f1-af75-02fc00000001', '2026-01-05 10:00:00', '60797622-ea97-11f1-af75-02fc00000001', '2026-01-06 10:00:00', '3', '0', '0', '5d190cae-ea97-11f1-af75-02fc00000001', 'timer-transition', 'DURATION: P1D', 'timer4', '60794f10-ea97-11f1-af75-02fc00000001', '5f305407-ea97-11f1-af75-02fc00000001', '5f305407-ea97-11f1-af75-02fc00000001', 'pengukuran-kinerja:1:5d190caa-ea97-11f1-af75-02fc00000001', 'pengukuran-kinerja', '5c2fe50f-ea97-11f1-af75-02fc00000001', '1', 'sumbersuko', 'vm$default', '2031-01-04 09:00:00');

INSERT INTO public.act_hi_op_log (id_, deployment_id_, proc_def_id_, proc_def_key_, root_proc_inst_id_, proc_inst_id_, execution_id_, task_id_, user_id_, timestamp_, operation_type_, operation_id_, entity_type_, property_, org_value_, new_value_, tenant_id_, removal_time_, category_) VALUES
  ('5f74b01c-ea97-11f1-af75-02fc00000001', '5c2fe50f-ea97-11f1-af75-02fc00000001', 'pengukuran-kinerja:1:5d190caa-ea97-11f1-af75-02fc00000001', 'pengukuran-kinerja', '5f305407-ea97-11f1-af75-02fc00000001', '5f305407-ea97-11f1-af75-02fc00000001', NULL, NULL, 'camat', '2026-01-05 09:00:00', 'Create', '5f324fd9-ea97-11f1-af75-02fc00000001', 'ProcessInstance', NULL, NULL, NULL, 'sumbersuko', '2031-01-04 09:00:00', 'Operator'),
  ('601fbd3b-ea97-11f1-af75-02fc00000001', '5c2fe50f-ea97-11f1-af75-02fc00000001', 'pengukuran-kinerja:1:5d190caa-ea97-11f1-af75-02fc00000001', 'pengukuran-kinerja', '5f305407-ea97-11f1-af75-02fc00000001', '5f305407-ea97-11f1-af75-02fc00000001', '5f5d5782-ea97-11f1-af75-02fc00000001', '5f728d36-ea97-11f1-af75-02fc00000001', 'camat', '2026-01-05 10:00:00', 'Complete', '601f480a-ea97-11f1-af75-02fc00000001', 'Task', 'delete', 'false', 'true', 'sumbersuko', '2031-01-04 09:00:00', 'TaskWorker'),
  ('604ff507-ea97-11f1-af75-02fc00000001', '5c2fe50f-ea97-11f1-af75-02fc00000001', 'pengukuran-kinerja:1:5d190caa-ea97-11f1-af75-02fc00000001', 'pengukuran-kinerja', '5f305407-ea97-11f1-af75-02fc00000001', '5f305407-ea97-11f1-af75-02fc00000001', '6020808c-ea97-11f1-af75-02fc00000001', '60211cd0-ea97-11f1-af75-02fc00000001', 'sekretaris', '2026-01-05 10:00:00', 'Complete', '604fcdf6-ea97-11f1-af75-02fc00000001', 'Task', 'delete', 'false', 'true', 'sumbersuko', '2031-01-04 09:00:00', 'TaskWorker'),
  ('605aa377-ea97-11f1-af75-02fc00000001', '5c2fe50f-ea97-11f1-af75-02fc00000001', 'pengukuran-kinerja:1:5d190caa-ea97-11f1-af75-02fc00000001', 'pengukuran-kinerja', '5f305407-ea97-11f1-af75-02fc00000001', '5f305407-ea97-11f1-af75-02fc00000001', '60512d89-ea97-11f1-af75-02fc00000001', '6051f0dd-ea97-11f1-af75-02fc00000001', 'tim2', '2026-01-05 10:00:00', 'Claim', '605aa376-ea97-11f1-af75-02fc00000001', 'Task', 'assignee', NULL, 'tim2', 'sumbersuko', '2031-01-04 09:00:00', 'TaskWorker'),
  ('606292bc-ea97-11f1-af75-02fc00000001', '5c2fe50f-ea97-11f1-af75-02fc00000001', 'pengukuran-kinerja:1:5d190caa-ea97-11f1-af75-02fc00000001', 'pengukuran-kinerja', '5f305407-ea97-11f1-af75-02fc00000001', '5f305407-ea97-11f1-af75-02fc00000001', '60512d89-ea97-11f1-af75-02fc00000001', '6051f0dd-ea97-11f1-af75-02fc00000001', 'tim1', '2026-01-05 10:00:00', 'Claim', '606292bb-ea97-11f1-af75-02fc00000001', 'Task', 'assignee', NULL, 'tim1', 'sumbersuko', '2031-01-04 09:00:00', 'TaskWorker'),
  ('607864ae-ea97-11f1-af75-02fc00000001', '5c2fe50f-ea97-11f1-af75-02fc00000001', 'pengukuran-kinerja:1:5d190caa-ea97-11f1-af75-02fc00000001', 'pengukuran-kinerja', '5f305407-ea97-11f1-af75-02fc00000001', '5f305407-ea97-11f1-af75-02fc00000001', '60512d89-ea97-11f1-af75-02fc00000001', '6051f0dd-ea97-11f1-af75-02fc00000001', 'tim1', '2026-01-05 10:00:00', 'Complete', '60783d9d-ea97-11f1-af75-02fc00000001', 'Task', 'delete', 'false', 'true', 'sumbersuko', '2031-01-04 09:00:00', 'TaskWorker'),
  ('60c99208-ea97-11f1-af75-02fc00000001', '5c2fe50f-ea97-11f1-af75-02fc00000001', 'penetapan-kinerja:1:5d131933-ea97-11f1-af75-02fc00000001', 'penetapan-kinerja', '609fc2da-ea97-11f1-af75-02fc00000001', '609fc2da-ea97-11f1-af75-02fc00000001', NULL, NULL, 'kasubagRenvapor', '2026-01-05 10:00:00', 'Create', '609fc2dc-ea97-11f1-af75-02fc00000001', 'ProcessInstance', NULL, NULL, NULL, 'sumbersuko', '2031-01-04 10:00:00', 'Operator'),
  ('60f2019a-ea97-11f1-af75-02fc00000001', '5c2fe50f-ea97-11f1-af75-02fc00000001', 'penetapan-kinerja:1:5d131933-ea97-11f1-af75-02fc00000001', 'penetapan-kinerja', '609fc2da-ea97-11f1-af75-02fc00000001', '609fc2da-ea97-11f1-af75-02fc00000001', '609fc2da-ea97-11f1-af75-02fc00000001', '60c461e2-ea97-11f1-af75-02fc00000001', 'kasubagRenvapor', '2026-01-05 10:00:00', 'Complete', '60f0a209-ea97-11f1-af75-02fc00000001', 'Task', 'delete', 'false', 'true', 'sumbersuko', '2031-01-04 10:00:00', 'TaskWorker');

INSERT INTO public.act_hi_procinst (id_, proc_inst_id_, business_key_, proc_def_key_, proc_def_id_, start_time_, removal_time_, start_user_id_, start_act_id_, root_proc_inst_id_, tenant_id_, state_) VALUES
  ('5f305407-ea97-11f1-af75-02fc00000001', '5f305407-ea97-11f1-af75-02fc00000001', '35.08.21-2024-T4', 'pengukuran-kinerja', 'pengukuran-kinerja:1:5d190caa-ea97-11f1-af75-02fc00000001', '2026-01-05 09:00:00', '2031-01-04 09:00:00', 'camat', 'start', '5f305407-ea97-11f1-af75-02fc00000001', 'sumbersuko', 'ACTIVE'),
  ('609fc2da-ea97-11f1-af75-02fc00000001', '609fc2da-ea97-11f1-af75-02fc00000001', '35.08.21-2027-PK', 'penetapan-kinerja', 'penetapan-kinerja:1:5d131933-ea97-11f1-af75-02fc00000001', '2026-01-05 10:00:00', '2031-01-04 10:00:00', 'kasubagRenvapor', 'start', '609fc2da-ea97-11f1-af75-02fc00000001', 'sumbersuko', 'ACTIVE');

INSERT INTO public.act_hi_taskinst (id_, task_def_key_, proc_def_key_, proc_def_id_, root_proc_inst_id_, proc_inst_id_, execution_id_, act_inst_id_, name_, description_, assignee_, start_time_, end_time_, duration_, delete_reason_, priority_, due_date_, tenant_id_, removal_time_, task_state_) VALUES
  ('5f728d36-ea97-11f1-af75-02fc00000001', 'step1', 'pengukuran-kinerja', 'pengukuran-kinerja:1:5d190caa-ea97-11f1-af75-02fc00000001', '5f305407-ea97-11f1-af75-02fc00000001', '5f305407-ea97-11f1-af75-02fc00000001', '5f5d5782-ea97-11f1-af75-02fc00000001', 'step1:5f5d5783-ea97-11f1-af75-02fc00000001', 'Memerintahkan untuk melaksanakan pengukuran kinerja', NULL, 'camat', '2026-01-05 09:00:00', '2026-01-05 10:00:00', '3600000', 'completed', '50', '2026-01-05 09:15:00', 'sumbersuko', '2031-01-04 09:00:00', 'Completed'),
  ('60211cd0-ea97-11f1-af75-02fc00000001', 'step2', 'pengukuran-kinerja', 'pengukuran-kinerja:1:5d190caa-ea97-11f1-af75-02fc00000001', '5f305407-ea97-11f1-af75-02fc00000001', '5f305407-ea97-11f1-af75-02fc00000001', '6020808c-ea97-11f1-af75-02fc00000001', 'step2:6020808d-ea97-11f1-af75-02fc00000001', 'Mengumpulkan Tim untuk merumuskan pengukuran kinerja', 'Pelaksana langkah ini tidak tercetak pada SOP dan disimpulkan: Sekretaris.', 'sekretaris', '2026-01-05 10:00:00', '2026-01-05 10:00:00', '0', 'completed', '50', '2026-01-05 10:30:00', 'sumbersuko', '2031-01-04 09:00:00', 'Completed'),
  ('6051f0dd-ea97-11f1-af75-02fc00000001', 'step3', 'pengukuran-kinerja', 'pengukuran-kinerja:1:5d190caa-ea97-11f1-af75-02fc00000001', '5f305407-ea97-11f1-af75-02fc00000001', '5f305407-ea97-11f1-af75-02fc00000001', '60512d89-ea97-11f1-af75-02fc00000001', 'step3:6051549a-ea97-11f1-af75-02fc00000001', 'Menyusun konsep pengukuran kinerja', 'Dikerjakan oleh anggota Tim yang ditetapkan pada langkah 2; siapa pun di antara mereka dapat menyelesaikannya. Pelaksana tidak tercetak pada SOP dan disimpulkan: Tim.', 'tim1', '2026-01-05 10:00:00', '2026-01-05 10:00:00', '0', 'completed', '50', '2026-01-06 10:00:00', 'sumbersuko', '2031-01-04 09:00:00', 'Completed'),
  ('60799d34-ea97-11f1-af75-02fc00000001', 'step4', 'pengukuran-kinerja', 'pengukuran-kinerja:1:5d190caa-ea97-11f1-af75-02fc00000001', '5f305407-ea97-11f1-af75-02fc00000001', '5f305407-ea97-11f1-af75-02fc00000001', '60794f10-ea97-11f1-af75-02fc00000001', 'step4:60794f11-ea97-11f1-af75-02fc00000001', 'Menghimpun data', 'Pelaksana langkah ini tidak tercetak pada SOP dan disimpulkan: Kasubag Renvapor.', 'kasubagRenvapor', '2026-01-05 10:00:00', NULL, NULL, NULL, '50', '2026-01-06 10:00:00', 'sumbersuko', '2031-01-04 09:00:00', 'Created'),
  ('60c461e2-ea97-11f1-af75-02fc00000001', 'prepare', 'penetapan-kinerja', 'penetapan-kinerja:1:5d131933-ea97-11f1-af75-02fc00000001', '609fc2da-ea97-11f1-af75-02fc00000001', '609fc2da-ea97-11f1-af75-02fc00000001', '609fc2da-ea97-11f1-af75-02fc00000001', 'prepare:60c461e1-ea97-11f1-af75-02fc00000001', 'Menyusun penetapan kinerja', 'Indikator dan target diisi pada formulir atau diimpor dari berkas CSV atau XLSX.', 'kasubagRenvapor', '2026-01-05 10:00:00', '2026-01-05 10:00:00', '0', 'completed', '50', NULL, 'sumbersuko', '2031-01-04 10:00:00', 'Completed'),
  ('60f9549c-ea97-11f1-af75-02fc00000001', 'check', 'penetapan-kinerja', 'penetapan-kinerja:1:5d131933-ea97-11f1-af75-02fc00000001', '609fc2da-ea97-11f1-af75-02fc00000001', '609fc2da-ea97-11f1-af75-02fc00000001', '609fc2da-ea97-11f1-af75-02fc00000001', 'check:60f44b8b-ea97-11f1-af75-02fc00000001', 'Memeriksa penetapan kinerja', NULL, 'sekretaris', '2026-01-05 10:00:00', NULL, NULL, NULL, '50', NULL, 'sumbersuko', '2031-01-04 10:00:00', 'Created');

INSERT INTO public.act_hi_varinst (id_, proc_def_key_, proc_def_id_, root_proc_inst_id_, proc_inst_id_, execution_id_, act_inst_id_, name_, var_type_, create_time_, rev_, long_, text_, tenant_id_, state_, removal_time_) VALUES
  ('5f31b398-ea97-11f1-af75-02fc00000001', 'pengukuran-kinerja', 'pengukuran-kinerja:1:5d190caa-ea97-11f1-af75-02fc00000001', '5f305407-ea97-11f1-af75-02fc00000001', '5f305407-ea97-11f1-af75-02fc00000001', '5f305407-ea97-11f1-af75-02fc00000001', '5f305407-ea97-11f1-af75-02fc00000001', 'tahun', 'integer', '2026-01-05 09:00:00', '0', '2024', '2024', 'sumbersuko', 'CREATED', '2031-01-04 09:00:00'),
  ('5f34e7eb-ea97-11f1-af75-02fc00000001', 'pengukuran-kinerja', 'pengukuran-kinerja:1:5d190caa-ea97-11f1-af75-02fc00000001', '5f305407-ea97-11f1-af75-02fc00000001', '5f305407-ea97-11f1-af75-02fc00000001', '5f305407-ea97-11f1-af75-02fc00000001', '5f305407-ea97-11f1-af75-02fc00000001', 'tribulan', 'integer', '2026-01-05 09:00:00', '0', '4', '4', 'sumbersuko', 'CREATED', '2031-01-04 09:00:00'),
  ('5f806ff1-ea97-11f1-af75-02fc00000001', 'pengukuran-kinerja', 'pengukuran-kinerja:1:5d190caa-ea97-11f1-af75-02fc00000001', '5f305407-ea97-11f1-af75-02fc00000001', '5f305407-ea97-11f1-af75-02fc00000001', '5f305407-ea97-11f1-af75-02fc00000001', '5f305407-ea97-11f1-af75-02fc00000001', 'lateCode', 'string', '2026-01-05 10:00:00', '0', NULL, 'terlambat-1', 'sumbersuko', 'CREATED', '2031-01-04 09:00:00'),
  ('609fc2db-ea97-11f1-af75-02fc00000001', 'penetapan-kinerja', 'penetapan-kinerja:1:5d131933-ea97-11f1-af75-02fc00000001', '609fc2da-ea97-11f1-af75-02fc00000001', '609fc2da-ea97-11f1-af75-02fc00000001', '609fc2da-ea97-11f1-af75-02fc00000001', '609fc2da-ea97-11f1-af75-02fc00000001', 'tahun', 'integer', '2026-01-05 10:00:00', '0', '2027', '2027', 'sumbersuko', 'CREATED', '2031-01-04 10:00:00');

INSERT INTO public.act_id_group (id_, rev_, name_, type_) VALUES
  ('analis', '1', 'Analis Proses', 'WORKFLOW'),
  ('camat', '1', 'Camat', 'WORKFLOW'),
  ('camunda-admin', '1', 'Administrator', 'SYSTEM'),
  ('kasubagRenvapor', '1', 'Kasubag Renvapor', 'WORKFLOW'),
  ('kasubagUmum', '1', 'Kasubag Umum', 'WORKFLOW'),
  ('sekretaris', '1', 'Sekretaris', 'WORKFLOW'),
  ('staf', '1', 'Staf', 'WORKFLOW'),
  ('tim', '1', 'Tim', 'WORKFLOW');

INSERT INTO public.act_id_membership (user_id_, group_id_) VALUES
  ('admin', 'camunda-admin'),
  ('analis', 'analis'),
  ('camat', 'camat'),
  ('kasubagRenvapor', 'kasubagRenvapor'),
  ('kasubagUmum', 'kasubagUmum'),
  ('sekretaris', 'sekretaris'),
  ('staf1', 'staf'),
  ('staf2', 'staf'),
  ('tim1', 'tim'),
  ('tim2', 'tim');

INSERT INTO public.act_id_tenant (id_, rev_, name_) VALUES
  ('sumbersuko', '1', 'Kecamatan Sumbersuko');

INSERT INTO public.act_id_tenant_member (id_, tenant_id_, group_id_) VALUES
  ('5b8526ac-ea97-11f1-af75-02fc00000001', 'sumbersuko', 'camat'),
  ('5b85e9fe-ea97-11f1-af75-02fc00000001', 'sumbersuko', 'sekretaris'),
  ('5b863820-ea97-11f1-af75-02fc00000001', 'sumbersuko', 'tim'),
  ('5b868642-ea97-11f1-af75-02fc00000001', 'sumbersuko', 'kasubagRenvapor'),
  ('5b874994-ea97-11f1-af75-02fc00000001', 'sumbersuko', 'staf'),
  ('5b8797b6-ea97-11f1-af75-02fc00000001', 'sumbersuko', 'kasubagUmum'),
  ('5b8a56d8-ea97-11f1-af75-02fc00000001', 'sumbersuko', 'analis'),
  ('5b8b8f5a-ea97-11f1-af75-02fc00000001', 'sumbersuko', 'camunda-admin');

INSERT INTO public.act_id_user (id_, rev_, first_, last_, pwd_, salt_) VALUES
  ('admin', '1', 'Admin', 'Demo', '{SHA-512}yUKG9bYvxW0kIQY6Tdujc9CpbjOvKymke2T9EoqZPTQoNyWHzuhVFADimmCTWVdefQrWdGJW7gooWoRNMCpUlA==', 't/Ko31upxjiYv42EZEj/nw=='),
  ('analis', '1', 'Bayu', 'Nugroho', '{SHA-512}T765P8oOiFofHqdI9oGD2CKQhLtCGbZFQ861Z6r3p55KTgjTrGGEKaihB7zzsHOZHwkKKmVWlytWHMPCAycg+A==', 'sOfNJeq5P7swTuddqKTsVw=='),
  ('camat', '1', 'Wahyu', 'Pratama', '{SHA-512}8ODPN3URFt5LR6fSd38qSGVv85t2rAStWywhID3Dw4xJeFe1LEFoF6jsjRU03PKs2eX/B1nFSzBS097o6xo60w==', 'U+65JLf+OIGFS0WQoawERQ=='),
  ('kasubagRenvapor', '1', 'Hendra', 'Wijaya', '{SHA-512}qiIc3VvxsRIrd1L3N2j8HvldDPjRE1lZmxtuAUzZ1DQINZNolS5SeeLa5EyzjWN+yZ28SDlUmPV8Dcq1Ixp1AQ==', 'AbNKWkoGuzWAJIzcKbcOGg=='),
  ('kasubagUmum', '1', 'Endang', 'Purwanti', '{SHA-512}JS2b6lnGuWEXWSfKJ1kj3RPci50t2a3oB7zD859JhnFzTK3mSwWOcshyOFa/L5vFol6FDooVYHiJ4zc+YvUhlw==', '8qxiZna9i5rno/R2fUENFg=='),
  ('sekretaris', '1', 'Siti', 'Rahmawati', '{SHA-512}i1J1uDrvmpp5baIcqi5iTMbkzsUx5PWNOaiqwu3/HAGUJHBANipzqnCkcwH5/AsMUuYI2xLPe+1VAgAKXtn7cg==', 'tZNhPoO8QHZpIgioqJLh9w=='),
  ('staf1', '1', 'Rina', 'Kartika', '{SHA-512}zFJolh60sNQsiDGpZ8Q17kbWAbHEldc1QCifMzd805LfEmPZTBW7yYKiUeQwBUW7gnOKlbAL0IZR52dQ95IBYA==', 'A82X4A28bls+nj7aPaJXjA=='),
  ('staf2', '1', 'Joko', 'Susilo', '{SHA-512}8DtlHSDyWNYP0aFVTCTqfc8FZpF4IUnUHcvSzsX/MDORIVMy6OUCi87easXXLs7ceABhrsxT3DVElU26hDFRHQ==', 'YTfaYRpQkliq46DskucnQw=='),
  ('tim1', '1', 'Agus', 'Santoso', '{SHA-512}pGhw72/CpO/BAYURxCY5hTKWG018iMJkL9+rOWLFWBpaWfLHcL/nGKvp/YyZAVUwqTPo3Iraz5d2BBu4P7yaRg==', 'g6ddR4jIkqVU12iaDFStIw=='),
  ('tim2', '1', 'Dewi', 'Lestari', '{SHA-512}hhDm/bGAw+YGF92Ufjtv+UEiZWeMAcnEHg1kLb6unoUFhVUjgiCq8OG+GaY7lGKfPcVf8iBTYb04lqGPAEm/1g==', '5h27vWeWplD6Szhwfq93ZA==');

INSERT INTO public.act_re_camformdef (id_, rev_, key_, version_, deployment_id_, resource_name_) VALUES
  ('langkah-1:1:5d1b56b2-ea97-11f1-af75-02fc00000001', '1', 'langkah-1', '1', '5c2fe50f-ea97-11f1-af75-02fc00000001', 'langkah-1.form'),
  ('langkah-2:1:5d1ae178-ea97-11f1-af75-02fc00000001', '1', 'langkah-2', '1', '5c2fe50f-ea97-11f1-af75-02fc00000001', 'langkah-2.form'),
  ('langkah-3:1:5d1b088a-ea97-11f1-af75-02fc00000001', '1', 'langkah-3', '1', '5c2fe50f-ea97-11f1-af75-02fc00000001', 'langkah-3.form'),
  ('langkah-4:1:5d1b2fa0-ea97-11f1-af75-02fc00000001', '1', 'langkah-4', '1', '5c2fe50f-ea97-11f1-af75-02fc00000001', 'langkah-4.form'),
  ('langkah-5:1:5d1b2f9e-ea97-11f1-af75-02fc00000001', '1', 'langkah-5', '1', '5c2fe50f-ea97-11f1-af75-02fc00000001', 'langkah-5.form'),
  ('langkah-6:1:5d1b0889-ea97-11f1-af75-02fc00000001', '1', 'langkah-6', '1', '5c2fe50f-ea97-11f1-af75-02fc00000001', 'langkah-6.form'),
  ('langkah-7:1:5d1b2fa1-ea97-11f1-af75-02fc00000001', '1', 'langkah-7', '1', '5c2fe50f-ea97-11f1-af75-02fc00000001', 'langkah-7.form'),
  ('langkah-8:1:5d1b088b-ea97-11f1-af75-02fc00000001', '1', 'langkah-8', '1', '5c2fe50f-ea97-11f1-af75-02fc00000001', 'langkah-8.form'),
  ('langkah-9:1:5d1b56b3-ea97-11f1-af75-02fc00000001', '1', 'langkah-9', '1', '5c2fe50f-ea97-11f1-af75-02fc00000001', 'langkah-9.form'),
  ('memeriksa-penetapan:1:5d1b088c-ea97-11f1-af75-02fc00000001', '1', 'memeriksa-penetapan', '1', '5c2fe50f-ea97-11f1-af75-02fc00000001', 'memeriksa-penetapan.form'),
  ('menetapkan-kinerja:1:5d1ae177-ea97-11f1-af75-02fc00000001', '1', 'menetapkan-kinerja', '1', '5c2fe50f-ea97-11f1-af75-02fc00000001', 'menetapkan-kinerja.form'),
  ('menyusun-penetapan:1:5d1b2f9d-ea97-11f1-af75-02fc00000001', '1', 'menyusun-penetapan', '1', '5c2fe50f-ea97-11f1-af75-02fc00000001', 'menyusun-penetapan.form'),
  ('mulai-penetapan:1:5d1b2f9f-ea97-11f1-af75-02fc00000001', '1', 'mulai-penetapan', '1', '5c2fe50f-ea97-11f1-af75-02fc00000001', 'mulai-penetapan.form'),
  ('mulai-pengukuran:1:5d1ae176-ea97-11f1-af75-02fc00000001', '1', 'mulai-pengukuran', '1', '5c2fe50f-ea97-11f1-af75-02fc00000001', 'mulai-pengukuran.form'),
  ('pencatatan-arsip:1:5d1b56b4-ea97-11f1-af75-02fc00000001', '1', 'pencatatan-arsip', '1', '5c2fe50f-ea97-11f1-af75-02fc00000001', 'pencatatan-arsip.form');

INSERT INTO public.act_re_decision_def (id_, rev_, category_, name_, key_, version_, deployment_id_, resource_name_, history_ttl_, version_tag_) VALUES
  ('predikat-kinerja:1:5d75abb6-ea97-11f1-af75-02fc00000001', '1', 'https://sumbersuko.lumajangkab.go.id/sop', 'Predikat kinerja', 'predikat-kinerja', '1', '5c2fe50f-ea97-11f1-af75-02fc00000001', 'predikat-kinerja.dmn', '1825', '1');

INSERT INTO public.act_re_deployment (id_, name_, deploy_time_, source_) VALUES
  ('5c2fe50f-ea97-11f1-af75-02fc00000001', 'Kinerja (bawaan)', '2026-01-05 09:00:00', 'kinerja');

INSERT INTO public.act_re_procdef (id_, rev_, category_, name_, key_, version_, deployment_id_, resource_name_, has_start_form_key_, suspension_state_, version_tag_, history_ttl_, startable_) VALUES
  ('jadwal-tribulan:1:5d14c6e6-ea97-11f1-af75-02fc00000001', '1', 'https://sumbersuko.lumajangkab.go.id/sop', 'Jadwal Tribulan', 'jadwal-tribulan', '1', '5c2fe50f-ea97-11f1-af75-02fc00000001', 'jadwal-tribulan.bpmn', 'false', '1', '1', '30', 'false'),
  ('penetapan-kinerja:1:5d131933-ea97-11f1-af75-02fc00000001', '1', 'https://sumbersuko.lumajangkab.go.id/sop', 'Penetapan Kinerja', 'penetapan-kinerja', '1', '5c2fe50f-ea97-11f1-af75-02fc00000001', 'penetapan-kinerja.bpmn', 'false', '1', '1', '1825', 'true'),
  ('pengukuran-kinerja:1:5d190caa-ea97-11f1-af75-02fc00000001', '1', 'https://sumbersuko.lumajangkab.go.id/sop', 'Pengukuran Kinerja', 'pengukuran-kinerja', '1', '5c2fe50f-ea97-11f1-af75-02fc00000001', 'pengukuran-kinerja.bpmn', 'false', '1', '1', '1825', 'true');

INSERT INTO public.act_ru_authorization (id_, rev_, type_, group_id_, user_id_, resource_type_, resource_id_, perms_) VALUES
  ('5b654294-ea97-11f1-af75-02fc00000001', '1', '1', 'camat', NULL, '2', 'camat', '2'),
  ('5b691325-ea97-11f1-af75-02fc00000001', '1', '1', 'sekretaris', NULL, '2', 'sekretaris', '2'),
  ('5b69fd86-ea97-11f1-af75-02fc00000001', '1', '1', 'tim', NULL, '2', 'tim', '2'),
  ('5b6df527-ea97-11f1-af75-02fc00000001', '1', '1', 'kasubagRenvapor', NULL, '2', 'kasubagRenvapor', '2'),
  ('5b6f54b8-ea97-11f1-af75-02fc00000001', '1', '1', 'staf', NULL, '2', 'staf', '2'),
  ('5b8378f9-ea97-11f1-af75-02fc00000001', '1', '1', 'kasubagUmum', NULL, '2', 'kasubagUmum', '2'),
  ('5b83c71a-ea97-11f1-af75-02fc00000001', '1', '1', 'analis', NULL, '2', 'analis', '2'),
  ('5b83ee2b-ea97-11f1-af75-02fc00000001', '1', '1', 'camunda-admin', NULL, '2', 'camunda-admin', '2'),
  ('5b8526ad-ea97-11f1-af75-02fc00000001', '1', '1', 'camat', NULL, '11', 'sumbersuko', '2'),
  ('5b85e9ff-ea97-11f1-af75-02fc00000001', '1', '1', 'sekretaris', NULL, '11', 'sumbersuko', '2'),
  ('5b863821-ea97-11f1-af75-02fc00000001', '1', '1', 'tim', NULL, '11', 'sumbersuko', '2'),
  ('5b868643-ea97-11f1-af75-02fc00000001', '1', '1', 'kasubagRenvapor', NULL, '11', 'sumbersuko', '2'),
  ('5b874995-ea97-11f1-af75-02fc00000001', '1', '1', 'staf', NULL, '11', 'sumbersuko', '2'),
  ('5b8797b7-ea97-11f1-af75-02fc00000001', '1', '1', 'kasubagUmum', NULL, '11', 'sumbersuko', '2'),
  ('5b8a56d9-ea97-11f1-af75-02fc00000001', '1', '1', 'analis', NULL, '11', 'sumbersuko', '2'),
  ('5b8b8f5b-ea97-11f1-af75-02fc00000001', '1', '1', 'camunda-admin', NULL, '11', 'sumbersuko', '2'),
  ('5b8d8b2c-ea97-11f1-af75-02fc00000001', '1', '1', 'camat', NULL, '0', 'tasklist', '32'),
  ('5b8e276d-ea97-11f1-af75-02fc00000001', '1', '1', 'camat', NULL, '1', '*', '2'),
  ('5b8e758e-ea97-11f1-af75-02fc00000001', '1', '1', 'sekretaris', NULL, '0', 'tasklist', '32'),
  ('5b8ec3af-ea97-11f1-af75-02fc00000001', '1', '1', 'sekretaris', NULL, '1', '*', '2'),
  ('5b8fd520-ea97-11f1-af75-02fc00000001', '1', '1', 'tim', NULL, '0', 'tasklist', '32'),
  ('5b907161-ea97-11f1-af75-02fc00000001', '1', '1', 'tim', NULL, '1', '*', '2'),
  ('5b90bf82-ea97-11f1-af75-02fc00000001', '1', '1', 'kasubagRenvapor', NULL, '0', 'tasklist', '32'),
  ('5b910da3-ea97-11f1-af75-02fc00000001', '1', '1', 'kasubagRenvapor', NULL, '1', '*', '2'),
  ('5b9134b4-ea97-11f1-af75-02fc00000001', '1', '1', 'staf', NULL, '0', 'tasklist', '32'),
  ('5b91a9e5-ea97-11f1-af75-02fc00000001', '1', '1', 'staf', NULL, '1', '*', '2'),
  ('5b91f806-ea97-11f1-af75-02fc00000001', '1', '1', 'kasubagUmum', NULL, '0', 'tasklist', '32'),
  ('5b91f807-ea97-11f1-af75-02fc00000001', '1', '1', 'kasubagUmum', NULL, '1', '*', '2'),
  ('5b921f18-ea97-11f1-af75-02fc00000001', '1', '1', 'tim', NULL, '6', 'pengukuran-kinerja', '2'),
  ('5b924629-ea97-11f1-af75-02fc00000001', '1', '1', 'kasubagRenvapor', NULL, '6', 'pengukuran-kinerja', '2'),
  ('5b926d3a-ea97-11f1-af75-02fc00000001', '1', '1', 'staf', NULL, '6', 'pengukuran-kinerja', '2'),
  ('5b926d3b-ea97-11f1-af75-02fc00000001', '1', '1', 'kasubagUmum', NULL, '6', 'pengukuran-kinerja', '2'),
  ('5b92944c-ea97-11f1-af75-02fc00000001', '1', '1', 'sekretaris', NULL, '6', 'pengukuran-kinerja', '66'),
  ('5b92bb5d-ea97-11f1-af75-02fc00000001', '1', '1', 'camat', NULL, '0', 'cockpit', '32'),
  ('5b92bb5e-ea97-11f1-af75-02fc00000001', '1', '1', 'camat', NULL, '6', '*', '4674'),
  ('5b92e26f-ea97-11f1-af75-02fc00000001', '1', '1', 'camat', NULL, '6', 'pengukuran-kinerja', '256'),
  ('5b930980-ea97-11f1-af75-02fc00000001', '1', '1', 'camat', NULL, '8', '*', '8'),
  ('5b930981-ea97-11f1-af75-02fc00000001', '1', '1', 'camat', NULL, '10', '*', '4098'),
  ('5b933092-ea97-11f1-af75-02fc00000001', '1', '1', 'analis', NULL, '0', 'cockpit', '32'),
  ('5b9357a3-ea97-11f1-af75-02fc00000001', '1', '1', 'analis', NULL, '9', '*', '10'),
  ('5b9357a4-ea97-11f1-af75-02fc00000001', '1', '1', 'analis', NULL, '6', '*', '4610'),
  ('5b937eb5-ea97-11f1-af75-02fc00000001', '1', '1', 'analis', NULL, '10', '*', '4098'),
  ('5b93a5c6-ea97-11f1-af75-02fc00000001', '1', '1', 'analis', NULL, '14', '*', '2'),
  ('5b93ccd7-ea97-11f1-af75-02fc00000001', '1', '1', 'camunda-admin', NULL, '0', '*', '2147483647'),
  ('5b93ccd8-ea97-11f1-af75-02fc00000001', '1', '1', 'camunda-admin', NULL, '1', '*', '2147483647'),
  ('5b93f3e9-ea97-11f1-af75-02fc00000001', '1', '1', 'camunda-admin', NULL, '2', '*', '2147483647'),
  ('5b93f3ea-ea97-11f1-af75-02fc00000001', '1', '1', 'camunda-admin', NULL, '3', '*', '2147483647'),
  ('5b95055b-ea97-11f1-af75-02fc00000001', '1', '1', 'camunda-admin', NULL, '4', '*', '2147483647'),
  ('5b95055c-ea97-11f1-af75-02fc00000001', '1', '1', 'camunda-admin', NULL, '5', '*', '2147483647'),
  ('5b952c6d-ea97-11f1-af75-02fc00000001', '1', '1', 'camunda-admin', NULL, '6', '*', '2147483647'),
  ('5b95537e-ea97-11f1-af75-02fc00000001', '1', '1', 'camunda-admin', NULL, '7', '*', '2147483647'),
  ('5b95537f-ea97-11f1-af75-02fc00000001', '1', '1', 'camunda-admin', NULL, '8', '*', '2147483647'),
  ('5b957a90-ea97-11f1-af75-02fc00000001', '1', '1', 'camunda-admin', NULL, '9', '*', '2147483647'),
  ('5b957a91-ea97-11f1-af75-02fc00000001', '1', '1', 'camunda-admin', NULL, '10', '*', '2147483647'),
  ('5b95a1a2-ea97-11f1-af75-02fc00000001', '1', '1', 'camunda-admin', NULL, '11', '*', '2147483647'),
  ('5b95c8b3-ea97-11f1-af75-02fc00000001', '1', '1', 'camunda-admin', NULL, '12', '*', '2147483647'),
  ('5b95c8b4-ea97-11f1-af75-02fc00000001', '1', '1', 'camunda-admin', NULL, '13', '*', '2147483647'),
  ('5b95efc5-ea97-11f1-af75-02fc00000001', '1', '1', 'camunda-admin', NULL, '14', '*', '2147483647'),
  ('5b95efc6-ea97-11f1-af75-02fc00000001', '1', '1', 'camunda-admin', NULL, '15', '*', '2147483647'),
  ('5b9616d7-ea97-11f1-af75-02fc00000001', '1', '1', 'camunda-admin', NULL, '16', '*', '2147483647'),
  ('5b9616d8-ea97-11f1-af75-02fc00000001', '1', '1', 'camunda-admin', NULL, '17', '*', '2147483647'),
  ('5b963de9-ea97-11f1-af75-02fc00000001', '1', '1', 'camunda-admin', NULL, '18', '*', '2147483647'),
  ('5b963dea-ea97-11f1-af75-02fc00000001', '1', '1', 'camunda-admin', NULL, '19', '*', '2147483647'),
  ('5b9664fb-ea97-11f1-af75-02fc00000001', '1', '1', 'camunda-admin', NULL, '20', '*', '2147483647'),
  ('5b9664fc-ea97-11f1-af75-02fc00000001', '1', '1', 'camunda-admin', NULL, '21', '*', '2147483647'),
  ('5b968c0d-ea97-11f1-af75-02fc00000001', '1', '1', 'kasubagRenvapor', NULL, '6', 'penetapan-kinerja', '258'),
  ('5b96b31e-ea97-11f1-af75-02fc00000001', '1', '1', 'kasubagRenvapor', NULL, '8', '*', '8'),
  ('5b96b31f-ea97-11f1-af75-02fc00000001', '1', '1', 'sekretaris', NULL, '6', 'penetapan-kinerja', '66'),
  ('5b9d42d0-ea97-11f1-af75-02fc00000001', '1', '1', 'camat', NULL, '7', '*', '2'),
  ('5b9f1792-ea97-11f1-af75-02fc00000001', '1', '1', 'camat', NULL, '5', '5b9e2d31-ea97-11f1-af75-02fc00000001', '2'),
  ('5b9f3ea3-ea97-11f1-af75-02fc00000001', '1', '1', 'sekretaris', NULL, '5', '5b9e2d31-ea97-11f1-af75-02fc00000001', '2'),
  ('5b9f8cc4-ea97-11f1-af75-02fc00000001', '1', '1', 'tim', NULL, '5', '5b9e2d31-ea97-11f1-af75-02fc00000001', '2'),
  ('5b9fb3d5-ea97-11f1-af75-02fc00000001', '1', '1', 'kasubagRenvapor', NULL, '5', '5b9e2d31-ea97-11f1-af75-02fc00000001', '2'),
  ('5b9fb3d6-ea97-11f1-af75-02fc00000001', '1', '1', 'staf', NULL, '5', '5b9e2d31-ea97-11f1-af75-02fc00000001', '2'),
  ('5b9fdae7-ea97-11f1-af75-02fc00000001', '1', '1', 'kasubagUmum', NULL, '5', '5b9e2d31-ea97-11f1-af75-02fc00000001', '2'),
  ('5ba02909-ea97-11f1-af75-02fc00000001', '1', '1', 'camat', NULL, '5', '5ba001f8-ea97-11f1-af75-02fc00000001', '2'),
  ('5ba0290a-ea97-11f1-af75-02fc00000001', '1', '1', 'sekretaris', NULL, '5', '5ba001f8-ea97-11f1-af75-02fc00000001', '2'),
  ('5ba0501b-ea97-11f1-af75-02fc00000001', '1', '1', 'tim', NULL, '5', '5ba001f8-ea97-11f1-af75-02fc00000001', '2'),
  ('5ba0772c-ea97-11f1-af75-02fc00000001', '1', '1', 'kasubagRenvapor', NULL, '5', '5ba001f8-ea97-11f1-af75-02fc00000001', '2'),
  ('5ba09e3d-ea97-11f1-af75-02fc00000001', '1', '1', 'staf', NULL, '5', '5ba001f8-ea97-11f1-af75-02fc00000001', '2'),
  ('5ba09e3e-ea97-11f1-af75-02fc00000001', '1', '1', 'kasubagUmum', NULL, '5', '5ba001f8-ea97-11f1-af75-02fc00000001', '2'),
  ('5ba0ec60-ea97-11f1-af75-02fc00000001', '1', '1', 'camat', NULL, '5', '5ba0c54f-ea97-11f1-af75-02fc00000001', '2'),
  ('5ba11371-ea97-11f1-af75-02fc00000001', '1', '1', 'sekretaris', NULL, '5', '5ba0c54f-ea97-11f1-af75-02fc00000001', '2'),
  ('5ba11372-ea97-11f1-af75-02fc00000001', '1', '1', 'tim', NULL, '5', '5ba0c54f-ea97-11f1-af75-02fc00000001', '2'),
  ('5ba13a83-ea97-11f1-af75-02fc00000001', '1', '1', 'kasubagRenvapor', NULL, '5', '5ba0c54f-ea97-11f1-af75-02fc00000001', '2'),
  ('5ba16194-ea97-11f1-af75-02fc00000001', '1', '1', 'staf', NULL, '5', '5ba0c54f-ea97-11f1-af75-02fc00000001', '2'),
  ('5ba188a5-ea97-11f1-af75-02fc00000001', '1', '1', 'kasubagUmum', NULL, '5', '5ba0c54f-ea97-11f1-af75-02fc00000001', '2'),
  ('5ba1afb6-ea97-11f1-af75-02fc00000001', '1', '1', 'camunda-admin', NULL, '5', '5ba0c54f-ea97-11f1-af75-02fc00000001', '2'),
  ('5ba1fdd8-ea97-11f1-af75-02fc00000001', '1', '1', 'camat', NULL, '5', '5ba1d6c7-ea97-11f1-af75-02fc00000001', '2'),
  ('5ba224e9-ea97-11f1-af75-02fc00000001', '1', '1', 'sekretaris', NULL, '5', '5ba1d6c7-ea97-11f1-af75-02fc00000001', '2'),
  ('5ba224ea-ea97-11f1-af75-02fc00000001', '1', '1', 'camunda-admin', NULL, '5', '5ba1d6c7-ea97-11f1-af75-02fc00000001', '2'),
  ('5ba3f9ab-ea97-11f1-af75-02fc00000001', '1', '1', NULL, 'camat', '1', 'camat', '6'),
  ('5ba7550d-ea97-11f1-af75-02fc00000001', '1', '1', NULL, 'sekretaris', '1', 'sekretaris', '6'),
  ('5bab259f-ea97-11f1-af75-02fc00000001', '1', '1', NULL, 'tim1', '1', 'tim1', '6'),
  ('5bac5d21-ea97-11f1-af75-02fc00000001', '1', '1', NULL, 'tim2', '1', 'tim2', '6'),
  ('5bad6e93-ea97-11f1-af75-02fc00000001', '1', '1', NULL, 'kasubagRenvapor', '1', 'kasubagRenvapor', '6'),
  ('5bafdf95-ea97-11f1-af75-02fc00000001', '1', '1', NULL, 'staf1', '1', 'staf1', '6'),
  ('5bb73297-ea97-11f1-af75-02fc00000001', '1', '1', NULL, 'staf2', '1', 'staf2', '6'),
  ('5bb81cf9-ea97-11f1-af75-02fc00000001', '1', '1', NULL, 'kasubagUmum', '1', 'kasubagUmum', '6'),
  ('5bb8b93b-ea97-11f1-af75-02fc00000001', '1', '1', NULL, 'analis', '1', 'analis', '6'),
  ('5bb92e6d-ea97-11f1-af75-02fc00000001', '1', '1', NULL, 'admin', '1', 'admin', '6'),
  ('60799d37-ea97-11f1-af75-02fc00000001', '1', '1', 'kasubagRenvapor', NULL, '7', '60799d34-ea97-11f1-af75-02fc00000001', '16386'),
  ('60f9549f-ea97-11f1-af75-02fc00000001', '1', '1', 'sekretaris', NULL, '7', '60f9549c-ea97-11f1-af75-02fc00000001', '16386');

INSERT INTO public.act_ru_execution (id_, rev_, root_proc_inst_id_, proc_inst_id_, business_key_, parent_id_, proc_def_id_, act_id_, act_inst_id_, is_active_, is_concurrent_, is_scope_, is_event_scope_, suspension_state_, cached_ent_state_, sequence_counter_, tenant_id_, proc_def_key_) VALUES
  ('5f305407-ea97-11f1-af75-02fc00000001', '4', '5f305407-ea97-11f1-af75-02fc00000001', '5f305407-ea97-11f1-af75-02fc00000001', '35.08.21-2024-T4', NULL, 'pengukuran-kinerja:1:5d190caa-ea97-11f1-af75-02fc00000001', NULL, '5f305407-ea97-11f1-af75-02fc00000001', 'false', 'false', 'true', 'false', '1', '16', '14', 'sumbersuko', 'pengukuran-kinerja'),
  ('60794f10-ea97-11f1-af75-02fc00000001', '1', NULL, '5f305407-ea97-11f1-af75-02fc00000001', NULL, '5f305407-ea97-11f1-af75-02fc00000001', 'pengukuran-kinerja:1:5d190caa-ea97-11f1-af75-02fc00000001', 'step4', 'step4:60794f11-ea97-11f1-af75-02fc00000001', 'true', 'false', 'true', 'false', '1', '6', '15', 'sumbersuko', 'pengukuran-kinerja'),
  ('609fc2da-ea97-11f1-af75-02fc00000001', '2', '609fc2da-ea97-11f1-af75-02fc00000001', '609fc2da-ea97-11f1-af75-02fc00000001', '35.08.21-2027-PK', NULL, 'penetapan-kinerja:1:5d131933-ea97-11f1-af75-02fc00000001', 'check', 'check:60f44b8b-ea97-11f1-af75-02fc00000001', 'true', 'false', 'true', 'false', '1', '18', '5', 'sumbersuko', 'penetapan-kinerja');

INSERT INTO public.act_ru_filter (id_, rev_, resource_type_, name_, query_, properties_) VALUES
  ('5b9e2d31-ea97-11f1-af75-02fc00000001', '1', 'Task', 'Tugas Saya', '{"orderingProperties":[{"queryProperty":"DUE_DATE_","direction":"asc"}],"taskAssigneeExpression":"${currentUser()}"}', '{"refresh":true,"color":"#333333","variables":[],"description":"Tugas yang Anda pegang","priority":10,"showUndefinedVariable":false}'),
  ('5ba001f8-ea97-11f1-af75-02fc00000001', '1', 'Task', 'Tugas Kelompok', '{"unassigned":true,"orderingProperties":[{"queryProperty":"DUE_DATE_","direction":"asc"}],"taskCandidateUserExpression":"${currentUser()}"}', '{"refresh":true,"color":"#333333","variables":[],"description":"Tugas kelompok Anda yang belum diambil siapa pun","priority":20,"showUndefinedVariable":false}'),
  ('5ba0c54f-ea97-11f1-af75-02fc00000001', '1', 'Task', 'Lewat Waktu', '{"orderingProperties":[{"queryProperty":"DUE_DATE_","direction":"asc"}],"dueBeforeExpression":"${now()}"}', '{"refresh":true,"color":"#333333","variables":[],"description":"Tugas yang melewati batas waktunya","priority":30,"showUndefinedVariable":false}'),
  ('5ba1d6c7-ea97-11f1-af75-02fc00000001', '1', 'Task', 'Semua', '{"orderingProperties":[{"queryProperty":"DUE_DATE_","direction":"asc"}]}', '{"refresh":true,"color":"#333333","variables":[],"description":"Semua tugas yang sedang berjalan","priority":40,"showUndefinedVariable":false}');

INSERT INTO public.act_ru_identitylink (id_, rev_, group_id_, type_, task_id_, proc_def_id_, tenant_id_) VALUES
  ('5d149fd4-ea97-11f1-af75-02fc00000001', '1', 'kasubagRenvapor', 'candidate', NULL, 'penetapan-kinerja:1:5d131933-ea97-11f1-af75-02fc00000001', NULL),
  ('5d19a8f4-ea97-11f1-af75-02fc00000001', '1', 'camat', 'candidate', NULL, 'pengukuran-kinerja:1:5d190caa-ea97-11f1-af75-02fc00000001', NULL),
  ('60799d35-ea97-11f1-af75-02fc00000001', '1', 'kasubagRenvapor', 'candidate', '60799d34-ea97-11f1-af75-02fc00000001', NULL, 'sumbersuko'),
  ('60f9549d-ea97-11f1-af75-02fc00000001', '1', 'sekretaris', 'candidate', '60f9549c-ea97-11f1-af75-02fc00000001', NULL, 'sumbersuko');

INSERT INTO public.act_ru_job (id_, rev_, type_, exclusive_, execution_id_, root_proc_inst_id_, process_instance_id_, process_def_id_, process_def_key_, retries_, duedate_, repeat_, repeat_offset_, handler_type_, handler_cfg_, deployment_id_, suspension_state_, job_def_id_, priority_, sequence_counter_, tenant_id_, create_time_) VALUES
  ('57e19a12-ea97-11f1-af75-02fc00000001', '1', 'ever-living', 'true', NULL, NULL, NULL, NULL, NULL, '3', '2026-01-05 20:00:00', NULL, '0', 'history-cleanup', '{"countEmptyRuns":0,"immediatelyDue":false,"minuteFrom":0,"minuteTo":59}', NULL, '1', NULL, '0', '1', NULL, '2026-01-05 09:00:00'),
  ('5d178608-ea97-11f1-af75-02fc00000001', '1', 'timer', 'true', NULL, NULL, NULL, 'jadwal-tribulan:1:5d14c6e6-ea97-11f1-af75-02fc00000001', 'jadwal-tribulan', '3', '2026-01-05 10:00:00', '0 0 8-16 * * *', '0', 'timer-start-event', 'jadwal-tribulan', '5c2fe50f-ea97-11f1-af75-02fc00000001', '1', '5d14c6e7-ea97-11f1-af75-02fc00000001', '0', '1', NULL, '2026-01-05 09:00:00'),
  ('60797622-ea97-11f1-af75-02fc00000001', '1', 'timer', 'true', '60794f10-ea97-11f1-af75-02fc00000001', '5f305407-ea97-11f1-af75-02fc00000001', '5f305407-ea97-11f1-af75-02fc00000001', 'pengukuran-kinerja:1:5d190caa-ea97-11f1-af75-02fc00000001', 'pengukuran-kinerja', '3', '2026-01-06 10:00:00', NULL, '0', 'timer-transition', 'timer4', '5c2fe50f-ea97-11f1-af75-02fc00000001', '1', '5d190cae-ea97-11f1-af75-02fc00000001', '0', '1', 'sumbersuko', '2026-01-05 10:00:00');

INSERT INTO public.act_ru_jobdef (id_, rev_, proc_def_id_, proc_def_key_, act_id_, job_type_, job_configuration_, suspension_state_) VALUES
  ('5d14c6e7-ea97-11f1-af75-02fc00000001', '1', 'jadwal-tribulan:1:5d14c6e6-ea97-11f1-af75-02fc00000001', 'jadwal-tribulan', 'everyDay', 'timer-start-event', 'CYCLE: 0 0 8-16 * * *', '1'),
  ('5d190cab-ea97-11f1-af75-02fc00000001', '1', 'pengukuran-kinerja:1:5d190caa-ea97-11f1-af75-02fc00000001', 'pengukuran-kinerja', 'timer1', 'timer-transition', 'DURATION: PT15M', '1'),
  ('5d190cac-ea97-11f1-af75-02fc00000001', '1', 'pengukuran-kinerja:1:5d190caa-ea97-11f1-af75-02fc00000001', 'pengukuran-kinerja', 'timer2', 'timer-transition', 'DURATION: PT30M', '1'),
  ('5d190cad-ea97-11f1-af75-02fc00000001', '1', 'pengukuran-kinerja:1:5d190caa-ea97-11f1-af75-02fc00000001', 'pengukuran-kinerja', 'timer3', 'timer-transition', 'DURATION: P1D', '1'),
  ('5d190cae-ea97-11f1-af75-02fc00000001', '1', 'pengukuran-kinerja:1:5d190caa-ea97-11f1-af75-02fc00000001', 'pengukuran-kinerja', 'timer4', 'timer-transition', 'DURATION: P1D', '1'),
  ('5d190caf-ea97-11f1-af75-02fc00000001', '1', 'pengukuran-kinerja:1:5d190caa-ea97-11f1-af75-02fc00000001', 'pengukuran-kinerja', 'timer5', 'timer-transition', 'DURATION: P1D', '1'),
  ('5d190cb0-ea97-11f1-af75-02fc00000001', '1', 'pengukuran-kinerja:1:5d190caa-ea97-11f1-af75-02fc00000001', 'pengukuran-kinerja', 'timer6', 'timer-transition', 'DURATION: PT30M', '1'),
  ('5d190cb1-ea97-11f1-af75-02fc00000001', '1', 'pengukuran-kinerja:1:5d190caa-ea97-11f1-af75-02fc00000001', 'pengukuran-kinerja', 'timer7', 'timer-transition', 'DURATION: PT30M', '1'),
  ('5d190cb2-ea97-11f1-af75-02fc00000001', '1', 'pengukuran-kinerja:1:5d190caa-ea97-11f1-af75-02fc00000001', 'pengukuran-kinerja', 'timer8', 'timer-transition', 'DURATION: PT15M', '1'),
  ('5d190cb3-ea97-11f1-af75-02fc00000001', '1', 'pengukuran-kinerja:1:5d190caa-ea97-11f1-af75-02fc00000001', 'pengukuran-kinerja', 'timer9', 'timer-transition', 'DURATION: P1D', '1');

INSERT INTO public.act_ru_task (id_, rev_, execution_id_, proc_inst_id_, proc_def_id_, name_, description_, task_def_key_, assignee_, priority_, create_time_, due_date_, suspension_state_, tenant_id_, task_state_) VALUES
  ('60799d34-ea97-11f1-af75-02fc00000001', '1', '60794f10-ea97-11f1-af75-02fc00000001', '5f305407-ea97-11f1-af75-02fc00000001', 'pengukuran-kinerja:1:5d190caa-ea97-11f1-af75-02fc00000001', 'Menghimpun data', 'Pelaksana langkah ini tidak tercetak pada SOP dan disimpulkan: Kasubag Renvapor.', 'step4', 'kasubagRenvapor', '50', '2026-01-05 10:00:00', '2026-01-06 10:00:00', '1', 'sumbersuko', 'Created'),
  ('60f9549c-ea97-11f1-af75-02fc00000001', '1', '609fc2da-ea97-11f1-af75-02fc00000001', '609fc2da-ea97-11f1-af75-02fc00000001', 'penetapan-kinerja:1:5d131933-ea97-11f1-af75-02fc00000001', 'Memeriksa penetapan kinerja', NULL, 'check', 'sekretaris', '50', '2026-01-05 10:00:00', NULL, '1', 'sumbersuko', 'Created');

INSERT INTO public.act_ru_task_meter_log (id_, assignee_hash_, timestamp_) VALUES
  ('5f743aeb-ea97-11f1-af75-02fc00000001', '-2243887081120728555', '2026-01-05 09:00:00'),
  ('60216af5-ea97-11f1-af75-02fc00000001', '-3598336854188991436', '2026-01-05 10:00:00'),
  ('605a7c65-ea97-11f1-af75-02fc00000001', '8626359656499253557', '2026-01-05 10:00:00'),
  ('606292ba-ea97-11f1-af75-02fc00000001', '-2482664173534613314', '2026-01-05 10:00:00'),
  ('607a1269-ea97-11f1-af75-02fc00000001', '1341441702556309282', '2026-01-05 10:00:00'),
  ('60c96af7-ea97-11f1-af75-02fc00000001', '1341441702556309282', '2026-01-05 10:00:00'),
  ('60fa8d21-ea97-11f1-af75-02fc00000001', '-3598336854188991436', '2026-01-05 10:00:00');

INSERT INTO public.act_ru_variable (id_, rev_, type_, name_, execution_id_, proc_inst_id_, proc_def_id_, long_, text_, var_scope_, sequence_counter_, is_concurrent_local_, tenant_id_) VALUES
  ('5f31b398-ea97-11f1-af75-02fc00000001', '1', 'integer', 'tahun', '5f305407-ea97-11f1-af75-02fc00000001', '5f305407-ea97-11f1-af75-02fc00000001', 'pengukuran-kinerja:1:5d190caa-ea97-11f1-af75-02fc00000001', '2024', '2024', '5f305407-ea97-11f1-af75-02fc00000001', '2', 'false', 'sumbersuko'),
  ('5f34e7eb-ea97-11f1-af75-02fc00000001', '1', 'integer', 'tribulan', '5f305407-ea97-11f1-af75-02fc00000001', '5f305407-ea97-11f1-af75-02fc00000001', 'pengukuran-kinerja:1:5d190caa-ea97-11f1-af75-02fc00000001', '4', '4', '5f305407-ea97-11f1-af75-02fc00000001', '2', 'false', 'sumbersuko'),
  ('5f806ff1-ea97-11f1-af75-02fc00000001', '1', 'string', 'lateCode', '5f305407-ea97-11f1-af75-02fc00000001', '5f305407-ea97-11f1-af75-02fc00000001', 'pengukuran-kinerja:1:5d190caa-ea97-11f1-af75-02fc00000001', NULL, 'terlambat-1', '5f305407-ea97-11f1-af75-02fc00000001', '1', 'false', 'sumbersuko'),
  ('609fc2db-ea97-11f1-af75-02fc00000001', '1', 'integer', 'tahun', '609fc2da-ea97-11f1-af75-02fc00000001', '609fc2da-ea97-11f1-af75-02fc00000001', 'penetapan-kinerja:1:5d131933-ea97-11f1-af75-02fc00000001', '2027', '2027', '609fc2da-ea97-11f1-af75-02fc00000001', '2', 'false', 'sumbersuko');

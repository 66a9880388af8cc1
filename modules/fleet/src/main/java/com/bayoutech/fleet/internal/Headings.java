package com.bayoutech.fleet.internal;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What the columns of the fleet's files are called in German, French and Spanish, in this order; files are written with the English names. */
final class Headings {
    static final Map<String, String> OF_VEHICLES = byName(Map.ofEntries(
            Map.entry(FleetColumns.DEPOT, List.of("depot", "dépôt", "depósito")),
            Map.entry(FleetColumns.DEPOT_LATITUDE, List.of("depot_breitengrad", "dépôt_latitude", "depósito_latitud")),
            Map.entry(
                    FleetColumns.DEPOT_LONGITUDE, List.of("depot_längengrad", "dépôt_longitude", "depósito_longitud")),
            Map.entry(FleetColumns.ZONE, List.of("zeitzone", "fuseau_horaire", "zona_horaria")),
            Map.entry(FleetColumns.VEHICLE, List.of("fahrzeug", "véhicule", "vehículo")),
            Map.entry(FleetColumns.TYPE, List.of("typ", "type", "tipo")),
            Map.entry(FleetColumns.CAPACITY, List.of("kapazität", "capacité", "capacidad")),
            Map.entry(FleetColumns.SKILLS, List.of("fähigkeiten", "compétences", "habilidades")),
            Map.entry(FleetColumns.SHIFT_START, List.of("schichtbeginn", "début_du_service", "inicio_del_turno")),
            Map.entry(FleetColumns.SHIFT_END, List.of("schichtende", "fin_du_service", "fin_del_turno")),
            Map.entry(FleetColumns.DAYS, List.of("tage", "jours", "días")),
            Map.entry(FleetColumns.BREAK_EARLIEST, List.of("pause_frühestens", "pause_au_plus_tôt", "pausa_desde")),
            Map.entry(FleetColumns.BREAK_LATEST, List.of("pause_spätestens", "pause_au_plus_tard", "pausa_hasta")),
            Map.entry(FleetColumns.BREAK_MINUTES, List.of("pause_minuten", "pause_minutes", "pausa_minutos")),
            Map.entry(FleetColumns.VALID_FROM, List.of("gültig_ab", "valable_dès", "válido_desde")),
            Map.entry(FleetColumns.VALID_UNTIL, List.of("gültig_bis", "valable_jusque", "válido_hasta")),
            Map.entry(FleetColumns.REST_RULES, List.of("ruheregeln", "règles_de_repos", "reglas_de_descanso")),
            Map.entry(
                    FleetColumns.OVERTIME_AFTER,
                    List.of(
                            "überstunden_nach_stunden",
                            "heures_supplémentaires_après_heures",
                            "horas_extra_después_de_horas")),
            Map.entry(
                    FleetColumns.OVERTIME_PER_HOUR,
                    List.of("überstunden_je_stunde", "heures_supplémentaires_par_heure", "horas_extra_por_hora")),
            Map.entry(FleetColumns.FIXED_COST, List.of("kosten_je_tour", "coût_par_tournée", "coste_por_ruta")),
            Map.entry(FleetColumns.COST_PER_KM, List.of("kosten_je_km", "coût_par_km", "coste_por_km")),
            Map.entry(FleetColumns.COST_PER_HOUR, List.of("kosten_je_stunde", "coût_par_heure", "coste_por_hora"))));

    static final Map<String, String> OF_DRIVERS = byName(Map.of(
            CrewColumns.DEPOT, List.of("depot", "dépôt", "depósito"),
            CrewColumns.DRIVER, List.of("fahrer", "chauffeur", "conductor"),
            CrewColumns.SKILLS, List.of("fähigkeiten", "compétences", "habilidades"),
            CrewColumns.USUAL_VEHICLE, List.of("übliches_fahrzeug", "véhicule_habituel", "vehículo_habitual")));

    private Headings() {}

    private static Map<String, String> byName(Map<String, List<String>> names) {
        Map<String, String> columns = new HashMap<>();
        names.forEach((column, all) -> all.forEach(name -> columns.put(name, column)));
        return Map.copyOf(columns);
    }
}

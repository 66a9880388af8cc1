package com.bayoutech.orders.internal;

import com.bayoutech.foundation.csv.CsvRows;
import com.bayoutech.orders.OrderColumn;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What headings of other programs most likely mean, in English, German, French and Spanish; somebody looks at it before it counts. */
public final class HeadingGuess {
    private static final Map<OrderColumn, List<String>> WORDS = new EnumMap<>(Map.ofEntries(
            Map.entry(
                    OrderColumn.REFERENCE,
                    List.of(
                            "order_no",
                            "order_number",
                            "order_id",
                            "order",
                            "orderid",
                            "ref",
                            "id",
                            "number",
                            "auftrag",
                            "auftragsnummer",
                            "bestellnummer",
                            "referenz",
                            "commande",
                            "numero_commande",
                            "référence",
                            "pedido",
                            "referencia")),
            Map.entry(OrderColumn.KIND, List.of("type", "job_type", "task", "art", "tipo")),
            Map.entry(
                    OrderColumn.RECIPIENT,
                    List.of(
                            "name",
                            "customer",
                            "customer_name",
                            "recipient_name",
                            "contact",
                            "company",
                            "client",
                            "kunde",
                            "empfänger",
                            "empfaenger",
                            "destinataire",
                            "nom",
                            "cliente",
                            "destinatario",
                            "nombre")),
            Map.entry(
                    OrderColumn.PHONE,
                    List.of(
                            "phone_number",
                            "telephone",
                            "tel",
                            "mobile",
                            "telefon",
                            "téléphone",
                            "telefono",
                            "teléfono")),
            Map.entry(OrderColumn.EMAIL, List.of("e_mail", "mail", "email_address", "correo")),
            Map.entry(
                    OrderColumn.ADDRESS,
                    List.of(
                            "street",
                            "street_address",
                            "address_1",
                            "address_line_1",
                            "delivery_address",
                            "city",
                            "town",
                            "zip",
                            "zip_code",
                            "postcode",
                            "postal_code",
                            "plz",
                            "ort",
                            "straße",
                            "strasse",
                            "adresse",
                            "anschrift",
                            "rue",
                            "ville",
                            "code_postal",
                            "dirección",
                            "direccion",
                            "calle",
                            "ciudad")),
            Map.entry(OrderColumn.LATITUDE, List.of("lat", "y", "breite", "latitud")),
            Map.entry(OrderColumn.LONGITUDE, List.of("lon", "lng", "long", "x", "länge", "longitud")),
            Map.entry(
                    OrderColumn.EARLIEST,
                    List.of(
                            "from",
                            "start",
                            "time_from",
                            "window_start",
                            "not_before",
                            "von",
                            "ab",
                            "de",
                            "desde",
                            "début")),
            Map.entry(
                    OrderColumn.LATEST,
                    List.of("to", "until", "end", "time_to", "window_end", "not_after", "bis", "à", "hasta", "fin")),
            Map.entry(
                    OrderColumn.SERVICE_MINUTES,
                    List.of(
                            "service_time",
                            "duration",
                            "service",
                            "minutes",
                            "stop_time",
                            "dauer",
                            "durée",
                            "duración")),
            Map.entry(
                    OrderColumn.LOAD,
                    List.of(
                            "quantity",
                            "qty",
                            "parcels",
                            "packages",
                            "weight",
                            "menge",
                            "pakete",
                            "colis",
                            "quantité",
                            "cantidad",
                            "bultos")),
            Map.entry(OrderColumn.SKILLS, List.of("requirements", "vehicle_features", "merkmale")),
            Map.entry(OrderColumn.PRIORITY, List.of("prio", "priorität", "priorité", "prioridad")),
            Map.entry(
                    OrderColumn.NOTES,
                    List.of(
                            "note",
                            "comment",
                            "comments",
                            "instructions",
                            "remarks",
                            "bemerkung",
                            "hinweis",
                            "remarque",
                            "notas",
                            "observaciones"))));

    private HeadingGuess() {}

    public static Optional<OrderColumn> of(String heading) {
        String name = CsvRows.normalized(heading.strip());
        Optional<OrderColumn> exact = OrderColumn.findByKey(name);
        return exact.isPresent()
                ? exact
                : WORDS.entrySet().stream()
                        .filter(entry -> entry.getValue().contains(name))
                        .map(Map.Entry::getKey)
                        .findFirst();
    }
}

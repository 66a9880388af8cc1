package com.bayoutech.streets.places;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** States and countries behind an address: they say nothing more of where it is, for an extract is of one region. */
final class RegionWords {
    private static final Set<String> NAMES = names();

    private RegionWords() {}

    /** Whether folded words name a state or a country. */
    static boolean contains(String folded) {
        return NAMES.contains(folded);
    }

    private static Set<String> names() {
        Set<String> names = new HashSet<>(List.of(
                "usa",
                "us",
                "u s a",
                "u s",
                "united states of america",
                "america",
                "uk",
                "england",
                "scotland",
                "wales",
                "foroyar",
                "faeroe islands",
                "faroes",
                "danmark",
                "deutschland",
                "espana",
                "portugal",
                "france"));
        for (String country : Locale.getISOCountries()) {
            Locale locale = Locale.of("", country);
            for (Locale language : List.of(
                    Locale.ENGLISH, Locale.GERMAN, Locale.FRENCH, Locale.of("es"), Locale.of("pt"), Locale.of("da"))) {
                names.add(Folding.fold(locale.getDisplayCountry(language)));
            }
            names.add(country.toLowerCase(Locale.ROOT));
        }
        String states = """
                al alabama,ak alaska,az arizona,ar arkansas,ca california,co colorado,ct connecticut,de delaware,fl florida,ga georgia,
                hi hawaii,id idaho,il illinois,in indiana,ia iowa,ks kansas,ky kentucky,la louisiana,me maine,md maryland,
                ma massachusetts,mi michigan,mn minnesota,ms mississippi,mo missouri,mt montana,ne nebraska,nv nevada,
                nh new hampshire,nj new jersey,nm new mexico,ny new york,nc north carolina,nd north dakota,oh ohio,ok oklahoma,
                or oregon,pa pennsylvania,ri rhode island,sc south carolina,sd south dakota,tn tennessee,tx texas,ut utah,
                vt vermont,va virginia,wa washington,wv west virginia,wi wisconsin,wy wyoming,dc district of columbia""";
        for (String state : states.replace("\n", "").split(",", -1)) {
            String trimmed = state.strip();
            int space = trimmed.indexOf(' ');
            names.add(trimmed.substring(0, space));
            names.add(trimmed.substring(space + 1));
        }
        names.remove("");
        return Set.copyOf(names);
    }
}

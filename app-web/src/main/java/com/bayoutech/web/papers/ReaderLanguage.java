package com.bayoutech.web.papers;

import com.bayoutech.adapters.papers.PaperLanguage;
import com.bayoutech.web.ui.Audience;
import com.bayoutech.web.ui.DistanceUnit;
import org.springframework.stereotype.Component;

/** Papers are written in the language of the screen that asks for them. */
@Component
final class ReaderLanguage implements PaperLanguage.OfReader {
    @Override
    public PaperLanguage current() {
        Audience audience = Audience.current();
        return new PaperLanguage(audience.locale(), audience.distances() == DistanceUnit.MILES);
    }
}

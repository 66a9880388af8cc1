package com.bayoutech.web.plan.history;

import com.bayoutech.web.ui.Texts;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.Optional;

/**
 * Somebody else was faster: says what they did, what one's own change would bring now, and asks what shall become of it. Knows no service: it calls back.
 * Escape leaves the plan as it is.
 */
public final class OvertakenDialog extends Dialog {
    /**
     * A change that came too late.
     *
     * @param meanwhile what the others did, in sentences
     * @param wanted the change, in words
     * @param brings what it would bring on the newest plan, in words; or why it cannot be done there
     */
    public record Overtaken(List<String> meanwhile, String wanted, String brings) {
        public Overtaken {
            meanwhile = List.copyOf(meanwhile);
        }
    }

    /**
     * A dialog that is not open yet.
     *
     * @param doNow does the change on what the plan is now; empty where that cannot be done
     * @param keepApart keeps the change in a what-if, made from what was on the screen
     */
    public OvertakenDialog(Overtaken overtaken, Optional<Runnable> doNow, Runnable keepApart) {
        setHeaderTitle(Texts.of("history.overtaken.title"));
        setWidth("min(520px, 94vw)");
        addClassName("bayou-overtaken");
        Div others = new Div();
        others.addClassName("bayou-overtaken-others");
        overtaken
                .meanwhile()
                .forEach(sentence -> others.add(new Paragraph(Texts.of("history.overtaken.sentence", sentence))));
        Span wanted = new Span(overtaken.wanted());
        wanted.addClassName("bayou-stop-who");
        Span brings = new Span(overtaken.brings());
        brings.addClassName("bayou-stop-where");
        Div mine = new Div(wanted, brings);
        mine.addClassName("bayou-overtaken-mine");
        add(others, new Paragraph(Texts.of("history.overtaken.explanation")), mine);
        Button leave = new Button(Texts.of("history.overtaken.leave"), click -> close());
        leave.addThemeVariants(ButtonVariant.TERTIARY);
        Button apart = new Button(Texts.of("history.overtaken.apart"), click -> {
            close();
            keepApart.run();
        });
        getFooter().add(leave, apart);
        doNow.ifPresent(action -> {
            Button now = new Button(Texts.of("history.overtaken.now"), click -> {
                close();
                action.run();
            });
            now.addThemeVariants(ButtonVariant.PRIMARY);
            now.setAutofocus(true);
            getFooter().add(now);
        });
    }
}

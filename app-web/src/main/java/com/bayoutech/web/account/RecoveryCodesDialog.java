package com.bayoutech.web.account;

import com.bayoutech.web.security.RecoveryCodeList;
import com.bayoutech.web.ui.Texts;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import java.util.List;

/** Shows new recovery codes, once. */
final class RecoveryCodesDialog extends Dialog {
    RecoveryCodesDialog(List<String> codes) {
        setHeaderTitle(Texts.of("account.codes.yours"));
        setWidth("min(420px, 92vw)");
        add(new RecoveryCodeList(codes));
        Button noted = new Button(Texts.of("account.codes.noted"), click -> close());
        noted.addThemeVariants(ButtonVariant.PRIMARY);
        getFooter().add(noted);
        setCloseOnOutsideClick(false);
        setCloseOnEsc(false);
    }
}

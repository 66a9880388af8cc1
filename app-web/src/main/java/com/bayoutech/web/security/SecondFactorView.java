package com.bayoutech.web.security;

import com.bayoutech.foundation.RefusedException;
import com.bayoutech.identity.Enrolment;
import com.bayoutech.identity.SecondFactorService;
import com.bayoutech.identity.SignInService;
import com.bayoutech.web.security.Passkeys.Asked;
import com.bayoutech.web.shell.SignedInPerson;
import com.bayoutech.web.ui.Notices;
import com.bayoutech.web.ui.ServiceWords;
import com.bayoutech.web.ui.Texts;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.Svg;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Code;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.VaadinServletRequest;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.springframework.security.web.webauthn.api.PublicKeyCredentialCreationOptions;

/** Where somebody sets up their authenticator app; the only screen that opens while their role needs a second factor and there is none. */
@Route(value = "second-factor", autoLayout = false)
@PageTitle("security.factor.title")
@OpenToSignedIn
final class SecondFactorView extends Div {
    private final SecondFactorService factors;
    private final SignInService signIns;
    private final CurrentCaller current;
    private final Passkeys passkeys;
    private final StepUp stepUp;
    private final Enrolment enrolment;
    private final TextField code = new TextField(Texts.of("security.factor.code"));
    private final Div card = new Div();

    SecondFactorView(
            SecondFactorService factors,
            SignInService signIns,
            Passkeys passkeys,
            CurrentCaller current,
            StepUp stepUp,
            SignedInPerson person) {
        this.factors = factors;
        this.signIns = signIns;
        this.current = current;
        this.passkeys = passkeys;
        this.stepUp = stepUp;
        this.enrolment = factors.begin(current.get());
        addClassName("bayou-door");
        code.setWidthFull();
        code.setManualValidation(true);
        code.getElement().setAttribute("autocomplete", "one-time-code").setAttribute("inputmode", "numeric");
        Button confirm = new Button(Texts.of("security.confirm"), click -> stepUp.then(this::confirm));
        confirm.addThemeVariants(ButtonVariant.PRIMARY);
        confirm.addClickShortcut(Key.ENTER);
        card.add(new H1(Texts.of("security.factor.title")), new Paragraph(why()), picture(), key(), code, confirm);
        if (isDue()) {
            card.add(passkeyInstead());
        }
        card.add(wayOut(person));
        card.addClassName("bayou-door-card");
        add(card);
        code.focus();
    }

    private String why() {
        return isDue() ? Texts.of("security.factor.due") : Texts.of("security.factor.what");
    }

    private boolean isDue() {
        return current.person().due() == SignedIn.Due.SECOND_FACTOR;
    }

    private Component picture() {
        Svg picture = new Svg(QrCode.svg(enrolment.address()));
        picture.addClassName("bayou-qr");
        return picture;
    }

    private Component key() {
        Code key = new Code(enrolment.secret().replaceAll("(.{4})(?!$)", "$1 "));
        key.addClassName("bayou-secret");
        Details details = new Details(Texts.of("security.factor.type-key"), key);
        details.setWidthFull();
        return details;
    }

    private Component wayOut(SignedInPerson person) {
        Button away = isDue()
                ? new Button(Texts.of("security.factor.sign-out"), click -> person.signOut())
                : new Button(
                        Texts.of("security.cancel"), click -> UI.getCurrent().navigate(""));
        away.addThemeVariants(ButtonVariant.TERTIARY);
        return away;
    }

    /** Both factors in one, for whoever has a device that can. */
    private Component passkeyInstead() {
        Asked<PublicKeyCredentialCreationOptions> asked = new Asked<>();
        return PasskeyButton.toCreate(
                Texts.of("security.passkey.instead"),
                () -> asked.put(passkeys.askForNew(request())),
                answer -> stepUp.then(
                        () -> goOn(passkeys.add(request(), asked.take(), answer, Texts.of("security.passkey.first")))));
    }

    private static HttpServletRequest request() {
        return VaadinServletRequest.getCurrent().getHttpServletRequest();
    }

    private void confirm() {
        List<String> codes;
        try {
            codes = factors.enrol(
                    current.get(),
                    enrolment,
                    code.getValue(),
                    current.findSession().orElse(""));
        } catch (RefusedException refused) {
            code.setErrorMessage(ServiceWords.of(refused.getMessage()));
            code.setInvalid(true);
            code.focus();
            return;
        }
        goOn(codes);
    }

    private void goOn(List<String> codes) {
        signIns.findCredentials(AccountAuthentication.DOOR, current.get().name())
                .ifPresent(current::refresh);
        if (codes.isEmpty()) {
            leave();
        } else {
            show(codes);
        }
    }

    private void show(List<String> codes) {
        Button noted = new Button(Texts.of("security.codes.noted"), click -> leave());
        noted.addThemeVariants(ButtonVariant.PRIMARY);
        card.removeAll();
        card.add(new H1(Texts.of("security.codes.yours")), new RecoveryCodeList(codes), noted);
        noted.focus();
    }

    private static void leave() {
        Notices.success(Texts.of("security.factor.done"));
        UI.getCurrent().navigate("");
    }
}

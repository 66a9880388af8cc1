package com.bayoutech.web.crew;

import com.bayoutech.domain.DepotId;
import com.bayoutech.domain.ShiftId;
import com.bayoutech.fleet.DriverExchanger;
import com.bayoutech.fleet.Exchange;
import com.bayoutech.web.security.CurrentCaller;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Component;

/** Exchanges drivers, always as the person in front of the screen. */
@Component
public final class ExchangeDesk {
    private final DriverExchanger exchanger;
    private final CurrentCaller caller;

    ExchangeDesk(DriverExchanger exchanger, CurrentCaller caller) {
        this.exchanger = exchanger;
        this.caller = caller;
    }

    List<Exchange> list(DepotId depot, LocalDate day, ShiftId shift) {
        return exchanger.listExchanges(caller.get(), depot, day, shift);
    }

    void exchange(DepotId depot, LocalDate day, Exchange wanted) {
        exchanger.exchange(caller.get(), depot, day, wanted);
    }
}

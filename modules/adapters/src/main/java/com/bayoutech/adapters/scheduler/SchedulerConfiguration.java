package com.bayoutech.adapters.scheduler;

import com.bayoutech.foundation.UnitOfWork;
import com.bayoutech.planning.RunQueue;
import com.bayoutech.planning.RunStore;
import com.bayoutech.planning.RunWorker;
import com.github.kagkarlsson.scheduler.SchedulerClient;
import javax.sql.DataSource;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.datasource.TransactionAwareDataSourceProxy;

/** Offers the queue of runs and, where this server has threads for them, their worker. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(WorkerProperties.class)
public class SchedulerConfiguration {
    @Bean
    RunQueue runQueue(DataSource dataSource, RunWorkers workers) {
        SchedulerClient client = SchedulerClient.Builder.create(new TransactionAwareDataSourceProxy(dataSource))
                .build();
        return new SchedulerRunQueue(client, workers::look);
    }

    @Bean
    RunWorkers runWorkers(
            WorkerProperties properties,
            DataSource dataSource,
            ObjectProvider<RunWorker> worker,
            RunStore runs,
            UnitOfWork unitOfWork) {
        return new RunWorkers(
                properties,
                dataSource,
                () -> new RunTask(
                        RunWork.of(worker.getObject()), runs, unitOfWork, properties.retries(), properties.pause()));
    }

    @Bean
    HouseTasks houseTasks(WorkerProperties properties, DataSource dataSource, ObjectProvider<HouseTask> tasks) {
        return new HouseTasks(properties, dataSource, () -> tasks.stream().toList());
    }
}

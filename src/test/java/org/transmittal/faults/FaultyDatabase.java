package org.transmittal.faults;

import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.Driver;
import java.sql.DriverManager;
import java.sql.DriverPropertyInfo;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.logging.Logger;
import java.util.regex.Pattern;
import org.transmittal.TestDatabase;

/**
 * A real database of which one call fails. Calls are counted as they go to the server: connections
 * that are opened, statements that are executed, commits and rollbacks. A fault of writing waits
 * for the next call that writes.
 */
public final class FaultyDatabase {
  private static final Pattern PARAMETER = Pattern.compile("[;?&]faults=(\\d+)");
  private static final Map<Integer, FaultyDatabase> PLANS = new ConcurrentHashMap<>();
  private static boolean registered;

  private final Fault fault;
  private final int failing;
  private final AtomicInteger calls = new AtomicInteger();
  private final AtomicBoolean struck = new AtomicBoolean();

  private FaultyDatabase(Fault fault, int failing) {
    this.fault = fault;
    this.failing = failing;
  }

  /** Has a call of a database fail, counted from 1; 0 for none. */
  public static synchronized FaultyDatabase failing(Fault fault, int call) throws SQLException {
    if (!registered) {
      goBefore();
      registered = true;
    }
    var plan = new FaultyDatabase(fault, call);
    PLANS.put(PLANS.size() + 1, plan);
    return plan;
  }

  /** The address by which a database is spoken to with the fault. */
  public TestDatabase of(TestDatabase database) {
    var number =
        PLANS.entrySet().stream().filter(e -> e.getValue() == this).findFirst().get().getKey();
    var sign = database.url().startsWith("jdbc:h2:") ? ";" : "?";
    return new TestDatabase(
        database.url() + sign + "faults=" + number, database.user(), database.password());
  }

  /** How many calls were made. */
  public int calls() {
    return calls.get();
  }

  /** Whether a call has failed. */
  public boolean hasStruck() {
    return struck.get();
  }

  /** Drivers are asked in the order in which they came. */
  private static void goBefore() throws SQLException {
    var others = DriverManager.drivers().toList();
    for (var driver : others) {
      DriverManager.deregisterDriver(driver);
    }
    DriverManager.registerDriver(new FaultyDriver());
    for (var driver : others) {
      DriverManager.registerDriver(driver);
    }
  }

  private interface Call<T> {
    T make() throws SQLException;
  }

  private <T> T call(Connection connection, boolean writes, Call<T> call) throws SQLException {
    var isDue = calls.incrementAndGet() >= failing && failing > 0;
    if (!isDue || fault.isOfWriting() && !writes || struck.getAndSet(true)) {
      return call.make();
    }
    if (fault == Fault.LOST_BEHIND) {
      call.make();
    }
    throw fault.strike(connection);
  }

  private Connection connect(String url, Properties properties) throws SQLException {
    var connection = DriverManager.getConnection(url, properties);
    return call(connection, false, () -> new Faulty(connection, connection).as(Connection.class));
  }

  /** A part of a connection whose calls are counted. */
  private final class Faulty implements InvocationHandler {
    private static final Set<String> COUNTED = Set.of("commit", "rollback", "isValid");
    private static final Set<String> READING = Set.of("executeQuery", "rollback", "isValid");

    private final Connection connection;
    private final Object real;

    private Faulty(Connection connection, Object real) {
      this.connection = connection;
      this.real = real;
    }

    private <T> T as(Class<T> type) {
      return type.cast(Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[] {type}, this));
    }

    @Override
    public Object invoke(Object proxy, Method method, Object[] args) throws Throwable {
      var result =
          method.getName().startsWith("execute") || COUNTED.contains(method.getName())
              ? call(connection, !READING.contains(method.getName()), () -> plain(method, args))
              : plain(method, args);
      return switch (result) {
        case PreparedStatement statement ->
            new Faulty(connection, statement).as(PreparedStatement.class);
        case Statement statement -> new Faulty(connection, statement).as(Statement.class);
        case null, default -> result;
      };
    }

    private Object plain(Method method, Object[] args) throws SQLException {
      try {
        return method.invoke(real, args);
      } catch (InvocationTargetException e) {
        if (e.getCause() instanceof SQLException failure) {
          throw failure;
        }
        throw new IllegalStateException(e.getCause());
      } catch (IllegalAccessException e) {
        throw new IllegalStateException(e);
      }
    }
  }

  private static final class FaultyDriver implements Driver {
    @Override
    public Connection connect(String url, Properties properties) throws SQLException {
      var parameter = PARAMETER.matcher(url);
      return parameter.find()
          ? PLANS
              .get(Integer.valueOf(parameter.group(1)))
              .connect(parameter.replaceFirst(""), properties)
          : null;
    }

    @Override
    public boolean acceptsURL(String url) {
      return PARAMETER.matcher(url).find();
    }

    @Override
    public DriverPropertyInfo[] getPropertyInfo(String url, Properties properties) {
      return new DriverPropertyInfo[0];
    }

    @Override
    public int getMajorVersion() {
      return 1;
    }

    @Override
    public int getMinorVersion() {
      return 0;
    }

    @Override
    public boolean jdbcCompliant() {
      return false;
    }

    @Override
    public Logger getParentLogger() {
      return Logger.getGlobal();
    }
  }
}

package fi.laatuverkko.background;

/** Work that tells how far it is and asks whether it is still wanted. */
@FunctionalInterface
public interface Work<V> {

  V run(Progress progress) throws Exception;
}

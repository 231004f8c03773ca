/**
 * What the analyst makes, in one file. A new kind of thing takes three steps: a record that is an {@link sanwei.workspace.Entry}, a
 * {@code Kind} that reads and writes its fields, and a place in {@code Kind.ALL}.
 */
package sanwei.workspace;

/** Opens a dataset file: checks the file, reads its tables, and either makes a market of it or says what is wrong. */
package sanwei.dataset.open;

package sanwei.report.writer;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Element;
import sanwei.measure.Band;
import sanwei.report.document.Block;
import sanwei.report.document.Cell;
import sanwei.report.document.Document;
import sanwei.report.document.Numbering;
import sanwei.report.document.Section;
import sanwei.text.Texts;

/** A document as the elements of a page: what a browser shows, and what is laid out on paper. */
final class HtmlPage {

    private final Document document;
    private final Texts texts;
    private final Pictures pictures;
    private final org.w3c.dom.Document page;
    private final Numbering numbering;
    private final List<Element> contents = new ArrayList<>();

    private HtmlPage(Document document, Pictures pictures) throws ParserConfigurationException {
        this.document = document;
        this.texts = Texts.in(document.language());
        this.pictures = pictures;
        this.page = DocumentBuilderFactory.newDefaultNSInstance().newDocumentBuilder().newDocument();
        this.numbering = new Numbering(texts);
    }

    /** Makes the elements that stand for charts. */
    @FunctionalInterface
    interface Pictures {
        void add(Element parent, Block.Figure figure);
    }

    /** @param style rules of the page */
    static org.w3c.dom.Document of(Document document, String style, Pictures pictures) {
        try {
            return new HtmlPage(document, pictures).make(style);
        } catch (ParserConfigurationException e) {
            throw new IllegalStateException(e);
        }
    }

    private org.w3c.dom.Document make(String style) {
        Element html = page.createElement("html");
        html.setAttribute("lang", document.language().locale().toLanguageTag());
        page.appendChild(html);
        Element head = add(html, "head", "");
        add(head, "meta", "").setAttribute("charset", "utf-8");
        Element view = add(head, "meta", "");
        view.setAttribute("name", "viewport");
        view.setAttribute("content", "width=device-width");
        add(add(head, "title", ""), document.cover().title() + " " + document.cover().subtitle());
        add(head, "style", style);
        Element body = add(html, "body", "");
        cover(body);
        Element toc = add(body, "nav", "toc", "");
        add(toc, "h2", texts.get("document.contents")).setAttribute("class", "contents");
        document.sections().forEach(section -> section(body, section, 1));
        contents.forEach(toc::appendChild);
        return page;
    }

    private void cover(Element body) {
        Element cover = add(body, "header", "cover", "");
        add(cover, "h1", "title", document.cover().title());
        add(cover, "p", "subtitle", document.cover().subtitle());
        Element facts = add(cover, "table", "facts", "");
        document.cover().facts().forEach(fact -> {
            Element row = add(facts, "tr", "");
            add(row, "th", fact.label());
            add(row, "td", fact.value());
        });
    }

    private void section(Element body, Section section, int level) {
        String id = "s" + (contents.size() + 1);
        Element heading = add(body, "h" + (level + 1), section.heading());
        heading.setAttribute("id", id);
        Element entry = page.createElement("p");
        entry.setAttribute("class", "toc" + level);
        Element link = add(entry, "a", section.heading());
        link.setAttribute("href", "#" + id);
        contents.add(entry);
        section.blocks().forEach(block -> block(body, block));
        section.sections().forEach(inner -> section(body, inner, level + 1));
    }

    private void block(Element body, Block block) {
        switch (block) {
            case Block.Paragraph(String text) -> add(body, "p", text);
            case Block.Typed(String text) -> add(body, "pre", text);
            case Block.Figure figure -> {
                Element whole = add(body, "div", "figure", "");
                pictures.add(whole, figure);
                add(whole, "p", "caption", numbering.next(figure).full());
            }
            case Block.Table table -> table(body, table);
        }
    }

    private void table(Element body, Block.Table table) {
        Element kept = table.isShort() ? add(body, "div", "short", "") : body;
        add(kept, "p", "caption above", numbering.next(table).full());
        Element whole = add(kept, "table", "data", "");
        Element columns = add(whole, "colgroup", "");
        for (double share : ColumnWidths.of(table)) {
            add(columns, "col", "").setAttribute("style", String.format(Locale.ROOT, "width:%.2f%%", 100 * share));
        }
        Element head = add(add(whole, "thead", ""), "tr", "");
        for (int c = 0; c < table.columns().size(); c++) {
            add(head, "th", c < table.names() ? "name" : "value", table.columns().get(c));
        }
        Element rows = add(whole, "tbody", "");
        for (List<Cell> row : table.rows()) {
            Element line = add(rows, "tr", "");
            for (int c = 0; c < row.size(); c++) {
                add(line, "td", kind(row.get(c), c < table.names()), row.get(c).text());
            }
        }
    }

    private static String kind(Cell cell, boolean name) {
        String kind = name ? "name" : "value";
        String state = cell.state() == Band.State.BELOW ? " below" : cell.state() == Band.State.ABOVE ? " above" : "";
        return kind + state + (cell.strong() ? " total" : "");
    }

    private Element add(Element parent, String name, String kind, String text) {
        Element element = add(parent, name, text);
        element.setAttribute("class", kind);
        return element;
    }

    private Element add(Element parent, String name, String text) {
        Element element = page.createElement(name);
        add(element, text);
        parent.appendChild(element);
        return element;
    }

    private void add(Element parent, String text) {
        if (!text.isEmpty()) {
            parent.appendChild(page.createTextNode(text));
        }
    }
}

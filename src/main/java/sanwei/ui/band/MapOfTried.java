package sanwei.ui.band;

import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import sanwei.measure.Band;
import sanwei.time.Period;
import sanwei.ui.control.StateMap;
import sanwei.ui.words.Words;

/** A tried band as a map; the cells that flip are framed. */
final class MapOfTried implements StateMap.Source {

    private final Words words;
    private final Tried tried;
    private final BitSet flips = new BitSet();

    MapOfTried(Words words, Tried tried) {
        this.words = words;
        this.tried = tried;
        Arrays.stream(tried.flips()).forEach(flips::set);
    }

    private int cell(int region, int period) {
        return tried.reading().cells().cell(region, period);
    }

    @Override
    public int regions() {
        return tried.read().regions();
    }

    @Override
    public String region(int region) {
        return tried.read().region(region, words.labels());
    }

    @Override
    public List<Period> periods() {
        return tried.read().table().periods();
    }

    @Override
    public boolean partial(int period) {
        return tried.read().table().partial(period);
    }

    @Override
    public Band.State state(int region, int period) {
        return tried.reading().state(cell(region, period));
    }

    @Override
    public boolean marked(int region, int period) {
        return flips.get(cell(region, period));
    }

    @Override
    public String said(int region, int period) {
        return new BandWords(words.texts()).cell(tried, cell(region, period));
    }
}

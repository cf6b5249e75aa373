using System.Globalization;
using System.Text;
using Readout.Bench.Quality.Scoring;

namespace Readout.Bench.Quality;

/// <summary>Figures by name, printed as they come and held against floors at the end.</summary>
internal sealed class QualityReport(TextWriter output)
{
    private readonly SortedDictionary<string, double> _figures = new(StringComparer.Ordinal);

    public IReadOnlyDictionary<string, double> Figures => _figures;

    public void Heading(string words)
    {
        output.WriteLine();
        output.WriteLine(words);
    }

    public void Line(FormattableString line) => output.WriteLine(line.ToString(CultureInfo.InvariantCulture));

    public void Statements(string set, StatementScore score)
    {
        var line = new StringBuilder();
        Cell(line, set, "content F1", score.Content.F1);
        Cell(line, set, "content P", score.Content.Precision);
        Cell(line, set, "content R", score.Content.Recall);
        Cell(line, set, "end to end F1", score.EndToEnd.F1);
        Cell(line, set, "by span F1", score.EndToEndBySpan.F1);
        Cell(line, set, "speaker name", score.SpeakerName.Value);
        Cell(line, set, "relay F1", score.Relays.F1);
        Cell(line, set, "within", score.Within.Value);
        Cell(line, set, "force", score.Force.Value);
        foreach ((string kind, Share recall) in score.RecallByKind)
        {
            Cell(line, set, "recall " + kind, recall.Value);
        }

        Cell(line, set, "shown right", score.ShownRight.Value);
        Cell(line, set, "coverage", score.Coverage.Value);
        Line($"{set}: {line}");
        Line($"    shown {score.ShownRight} with the right speaker, {score.ShownReal} statements at all, covering {score.Coverage}");
    }

    public void Constructions(string set, Constructions constructions)
    {
        int gold = Math.Max(1, constructions.Gold);
        Line($"{set}: per 1,000 of {constructions.Gold} gold statements (in brackets: shown without a warning)");
        Line($"    {"",-32} {"gold",6} {"missed",8} {"invented",16} {"wrong speaker",16}");
        var total = new ConstructionCounts();
        foreach ((string name, ConstructionCounts counts) in constructions.Counts)
        {
            Row(name, counts, gold);
            total.Gold += counts.Gold;
            total.Missed += counts.Missed;
            total.Invented += counts.Invented;
            total.InventedShown += counts.InventedShown;
            total.WrongSpeaker += counts.WrongSpeaker;
            total.WrongSpeakerShown += counts.WrongSpeakerShown;
        }

        Row("all", total, gold);
    }

    public void Reliability(string set, Reliability reliability)
    {
        Line($"{set}: confidence, and the share that is right in content and speaker (expected calibration error {reliability.Error:F3})");
        foreach ((double floor, double mean, Share right) in reliability.Rows)
        {
            Line($"    from {floor:F2}: mean {mean:F2}, right {right.Value:F2} ({right})");
        }
    }

    public void Names(string set, NameScore score)
    {
        foreach (string name in NameScore.Classes)
        {
            Tally exact = score.Exact[name];
            Add($"{set} {name} F1", exact.F1);
            Line($"{set} {name}: exact F1 {exact.F1:F3} (P {exact.Precision:F3} R {exact.Recall:F3}), by word F1 {score.ByWord[name].F1:F3}");
        }
    }

    public void Add(string name, double? value)
    {
        if (value is { } figure)
        {
            _figures[name] = Math.Round(figure, 4);
        }
    }

    private void Row(string name, ConstructionCounts counts, int gold)
    {
        double PerThousand(int count) => 1000.0 * count / gold;
        string invented = string.Create(CultureInfo.InvariantCulture, $"{PerThousand(counts.Invented):F0} ({PerThousand(counts.InventedShown):F0})");
        string wrong = string.Create(CultureInfo.InvariantCulture, $"{PerThousand(counts.WrongSpeaker):F0} ({PerThousand(counts.WrongSpeakerShown):F0})");
        Line($"    {name,-32} {PerThousand(counts.Gold),6:F0} {PerThousand(counts.Missed),8:F0} {invented,16} {wrong,16}");
    }

    private void Cell(StringBuilder line, string set, string figure, double? value)
    {
        if (value is { } known)
        {
            Add($"{set} {figure}", known);
            line.Append(line.Length == 0 ? "" : ", ").Append(CultureInfo.InvariantCulture, $"{figure} {known:F3}");
        }
    }
}

using System.Diagnostics;
using System.Globalization;

namespace Readout.Bench.Speed.Site;

/// <summary>
/// Asks a running site for mixed pages at a fixed rate, whether or not it keeps up: a request's time counts from when it was due, so a stall is seen by all that wait
/// behind it ("coordinated omission" is not left out). Its memory is read from <c>/proc</c>.
/// </summary>
internal static class SiteCommand
{
    public static int Run(string address, string[] rest)
    {
        var load = new LoadPlan
        {
            Address = new Uri(address),
            PerSecond = Number(rest, 0, 500),
            Seconds = Number(rest, 1, 60),
            Articles = Number(rest, 2, 1000),
            Stories = Number(rest, 3, 100),
            ProcessId = rest.Length > 4 ? Number(rest, 4, 0) : null,
        };
        LoadReport report = LoadRun.Run(load).GetAwaiter().GetResult();
        report.Write(Console.Out);
        return report.Errors == 0 ? 0 : 1;
    }

    private static int Number(string[] rest, int at, int other) => rest.Length > at && int.TryParse(rest[at], NumberStyles.None, CultureInfo.InvariantCulture, out int number) ? number : other;
}

/// <summary>What is asked, how often and for how long.</summary>
internal sealed record LoadPlan
{
    public required Uri Address { get; init; }

    public required int PerSecond { get; init; }

    public required int Seconds { get; init; }

    /// <summary>The highest number of an article, and of a story; those asked for are drawn evenly from all.</summary>
    public required int Articles { get; init; }

    public required int Stories { get; init; }

    /// <summary>The server's process, whose memory is read.</summary>
    public int? ProcessId { get; init; }

    /// <summary>The path of the request of that number, the same in every run: three in ten each for stories and articles, the rest for what visitors begin with.</summary>
    public string PathOf(int number)
    {
        var random = new Random(number);
        string Id(int most) => random.Next(1, most + 1).ToString(CultureInfo.InvariantCulture);
        return random.Next(20) switch
        {
            < 6 => "/story/" + Id(Stories),
            < 12 => "/article/" + Id(Articles),
            < 14 => "/statement/" + Id(Articles) + "/s1",
            < 15 => "/entity/" + Id(2000),
            < 16 => "/search?q=" + Words[random.Next(Words.Length)],
            < 17 => "/agenda",
            < 18 => "/now",
            < 19 => "/now.atom",
            _ => "/",
        };
    }

    private static readonly string[] Words = ["talks", "minister", "agreement", "переговоры", "президент", "зустріч", "river", "speaker:president", "lang:uk", "kind:denied"];
}

/// <summary>What came of it. Times in milliseconds.</summary>
internal sealed record LoadReport(LoadPlan Plan, double[] Times, int Errors, int NotFound, IReadOnlyList<long> ResidentKilobytes)
{
    public void Write(TextWriter output)
    {
        double[] sorted = [.. Times.Order()];
        output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{Times.Length} requests, {Plan.PerSecond} a second for {Plan.Seconds} s; {Errors} errors, {NotFound} not found"));
        output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"ms: median {At(sorted, 0.5):F1}, p95 {At(sorted, 0.95):F1}, p99 {At(sorted, 0.99):F1}, max {sorted[^1]:F1}"));
        if (ResidentKilobytes.Count > 0)
        {
            output.WriteLine($"resident MB every ten seconds: {string.Join(", ", ResidentKilobytes.Select(kilobytes => (kilobytes / 1024).ToString(CultureInfo.InvariantCulture)))}");
        }
    }

    private static double At(double[] sorted, double share) => sorted[(int)Math.Min(sorted.Length - 1, sorted.Length * share)];
}

/// <summary>Sends the requests of a plan when they are due.</summary>
internal static class LoadRun
{
    private const int WarmUp = 200;
    private const int MemoryEverySeconds = 10;

    public static async Task<LoadReport> Run(LoadPlan plan)
    {
        using var client = new HttpClient(new SocketsHttpHandler { AllowAutoRedirect = false, MaxConnectionsPerServer = 256 }) { BaseAddress = plan.Address, Timeout = TimeSpan.FromSeconds(30) };
        for (int i = 0; i < WarmUp; i++)
        {
            await Ask(client, plan.PathOf(int.MaxValue - i));
        }

        int count = plan.PerSecond * plan.Seconds;
        var memory = new List<long>();
        var sent = new Task<(double Milliseconds, int Status)>[count];
        long start = Stopwatch.GetTimestamp();
        for (int i = 0; i < count; i++)
        {
            double due = i * 1000.0 / plan.PerSecond;
            while (Stopwatch.GetElapsedTime(start).TotalMilliseconds < due)
            {
                await Task.Delay(1);
            }

            sent[i] = Timed(client, plan.PathOf(i), start, due);
            if (i % (plan.PerSecond * MemoryEverySeconds) == 0 && plan.ProcessId is { } process)
            {
                memory.Add(Resident(process));
            }
        }

        (double Milliseconds, int Status)[] answers = await Task.WhenAll(sent);
        return new LoadReport(plan, [.. answers.Select(answer => answer.Milliseconds)], answers.Count(answer => answer.Status is 0 or >= 500 or 429), answers.Count(answer => answer.Status == 404), memory);
    }

    private static async Task<(double, int)> Timed(HttpClient client, string path, long start, double due)
    {
        int status = await Ask(client, path);
        return (Stopwatch.GetElapsedTime(start).TotalMilliseconds - due, status);
    }

    private static async Task<int> Ask(HttpClient client, string path)
    {
        try
        {
            using HttpResponseMessage answer = await client.GetAsync(path);
            await answer.Content.CopyToAsync(Stream.Null);
            return (int)answer.StatusCode;
        }
        catch (Exception exception) when (exception is HttpRequestException or OperationCanceledException)
        {
            return 0;
        }
    }

    private static long Resident(int process) =>
        long.Parse(File.ReadLines($"/proc/{process}/status").First(line => line.StartsWith("VmRSS:", StringComparison.Ordinal))["VmRSS:".Length..].Replace("kB", "", StringComparison.Ordinal).Trim(), CultureInfo.InvariantCulture);
}

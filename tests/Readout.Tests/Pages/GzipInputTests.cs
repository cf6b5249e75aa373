using System.IO.Compression;
using System.Text;
using Readout.Pages.Bytes;

namespace Readout.Tests.Pages;

public sealed class GzipInputTests
{
    private static readonly byte[] Text = Encoding.UTF8.GetBytes(string.Concat(Enumerable.Range(0, 9000).Select(i => $"line {i * 7919 % 10007} of the page\n")));

    [Fact]
    public void A_whole_member_is_read_without_fault() => AssertRead(Pack(Text), Text, isFaulty: false);

    [Fact]
    public void Many_members_are_one_text() => AssertRead([.. Pack(Text), .. Pack(Text), .. Pack("end"u8)], [.. Text, .. Text, .. "end"u8], isFaulty: false);

    [Theory]
    [InlineData(1)]
    [InlineData(8)]
    [InlineData(9)]
    [InlineData(5000)]
    public void A_member_that_is_cut_off_is_read_as_far_as_it_goes(int missing)
    {
        byte[] read = Read(Pack(Text)[..^missing], out GzipInput gzip);
        Assert.Equal(Text[..read.Length], read);
        Assert.InRange(read.Length, Text.Length / 4, Text.Length);
        Assert.NotNull(gzip.Fault);
        Assert.False(gzip.IsDamaged);
    }

    [Fact]
    public void Padding_behind_the_last_member_is_no_fault() => AssertRead([.. Pack(Text), .. new byte[512]], Text, isFaulty: false);

    [Fact]
    public void Rubbish_behind_the_last_member_is_no_fault() => AssertRead([.. Pack(Text), .. "rubbish at the end"u8], Text, isFaulty: false);

    [Fact]
    public void A_bare_header_holds_nothing()
    {
        Assert.Empty(Read(Pack(Text)[..10], out GzipInput gzip));
        Assert.NotNull(gzip.Fault);
    }

    [Fact]
    public void Reading_resumes_behind_a_damaged_member()
    {
        byte[] packed = [.. Pack(Text)[..^3000], .. Pack("the second member"u8)];
        var gzip = new GzipInput(new MemoryStream(packed));
        ReadAll(gzip);
        Assert.NotNull(gzip.Fault);
        Assert.True(gzip.TryResume());
        Assert.Equal("the second member"u8, ReadAll(gzip));
    }

    [Fact]
    public void Rubbish_ends_without_exception()
    {
        var random = new Random(2);
        for (int i = 0; i < 300; i++)
        {
            byte[] bytes = new byte[random.Next(3, 9000)];
            random.NextBytes(bytes);
            ((ReadOnlySpan<byte>)[0x1f, 0x8b, 0x08]).CopyTo(bytes);
            var gzip = new GzipInput(new MemoryStream(bytes));
            do
            {
                ReadAll(gzip);
            }
            while (gzip.TryResume());
        }
    }

    internal static byte[] Pack(ReadOnlySpan<byte> bytes)
    {
        using var packed = new MemoryStream();
        using (var gzip = new GZipStream(packed, CompressionLevel.Optimal))
        {
            gzip.Write(bytes);
        }

        return packed.ToArray();
    }

    private static void AssertRead(byte[] packed, byte[] expected, bool isFaulty)
    {
        byte[] read = Read(packed, out GzipInput gzip);
        Assert.Equal(expected, read);
        Assert.Equal(isFaulty, gzip.Fault is not null);
    }

    private static byte[] Read(byte[] packed, out GzipInput gzip)
    {
        gzip = new GzipInput(new MemoryStream(packed));
        return ReadAll(gzip);
    }

    private static byte[] ReadAll(GzipInput gzip)
    {
        using var all = new MemoryStream();
        gzip.CopyTo(all);
        return all.ToArray();
    }
}

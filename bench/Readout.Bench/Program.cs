Console.WriteLine("readout-bench");

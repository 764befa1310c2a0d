module example.com/gradient

go 1.18

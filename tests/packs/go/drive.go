// The program that calls methods by their names: a line of JSON on standard input is a call, a line on standard output
// what it came to.
package main

import (
	"bufio"
	"context"
	"encoding/json"
	"fmt"
	"os"
	"reflect"
	"strings"

	"client"
)

type call struct {
	Call  string
	Field bool
	Value json.RawMessage
}

func main() {
	c := reflect.ValueOf(client.NewClient(client.WithBaseURL(os.Args[1]), client.WithMaxRetries(0)))
	lines := bufio.NewScanner(os.Stdin)
	lines.Buffer(nil, 1<<24)
	for lines.Scan() {
		var asked call
		if err := json.Unmarshal(lines.Bytes(), &asked); err != nil {
			panic(err)
		}
		said, _ := json.Marshal(fmt.Sprint(made(c, asked)))
		fmt.Println(string(said))
	}
}

// made makes a call: the value is the argument, or the first field of a struct of parameters.
func made(client reflect.Value, asked call) any {
	names := strings.Split(asked.Call, ".")
	holder := client
	for _, name := range names[:len(names)-1] {
		holder = holder.Elem().FieldByName(name)
	}
	method := holder.MethodByName(names[len(names)-1])
	argument := reflect.New(method.Type().In(1))
	target := argument
	if asked.Field {
		target = argument.Elem().Field(0).Addr()
	}
	if err := json.Unmarshal(asked.Value, target.Interface()); err != nil {
		panic(err)
	}
	results := method.Call([]reflect.Value{reflect.ValueOf(context.Background()), argument.Elem()})
	return results[len(results)-1].Interface()
}

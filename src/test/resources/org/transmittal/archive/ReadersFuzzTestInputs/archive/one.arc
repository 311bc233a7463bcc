filedesc://a.arc 0.0.0.0 20260130100000 text/plain 62
1 0 T
URL IP-address Archive-date Content-type Archive-length

https://a.com/1 1.2.3.4 20260130100000 text/html 52
HTTP/1.0 200 OK
Content-Type: text/html

<p>Alpha

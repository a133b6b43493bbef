@echo off
rem Runs all the tests on Windows; the counterpart of test.sh. Untried: written without a Windows machine at hand.
powershell -NoProfile -ExecutionPolicy Bypass -File "%~dp0windows\test.ps1" %*
exit /b %ERRORLEVEL%
